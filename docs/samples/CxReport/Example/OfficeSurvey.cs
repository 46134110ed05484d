using Cx.Domain;
using NodaTime;

namespace CxReport.Example;

/// <summary>What the office asks people when their matter is over.</summary>
internal static class OfficeSurvey
{
    public static readonly SurveyQuestion Recommend = new SurveyQuestion("recommend", Label.Of(
            "How likely are you to recommend our office to others?",
            "עד כמה סביר שתמליצו לאחרים על הלשכה שלנו?",
            "چقدر احتمال دارد دفتر ما را به دیگران توصیه کنید؟",
            "Na ile prawdopodobne jest, że polecą Państwo nasz urząd innym?",
            "ما مدى احتمال أن توصي الآخرين بمكتبنا؟"))
        .WithScale(Scale.ZeroToTen);

    public static readonly SurveyQuestion Satisfied = new SurveyQuestion("satisfied", Label.Of(
            "How satisfied are you on the whole?",
            "עד כמה אתם מרוצים באופן כללי?",
            "در مجموع چقدر راضی هستید؟",
            "Jak bardzo są Państwo ogólnie zadowoleni?",
            "ما مدى رضاك بشكل عام؟"))
        .WithScale(Scale.OneToFive);

    public static readonly SurveyQuestion Easy = new SurveyQuestion("easy", Label.Of(
            "The office made it easy for me to settle my matter.",
            "הלשכה הקלה עליי להסדיר את ענייני.",
            "دفتر انجام کار مرا آسان کرد.",
            "Urząd ułatwił mi załatwienie sprawy.",
            "سهّل المكتب عليّ إنجاز معاملتي."))
        .WithScale(Scale.OneToSeven);

    public static readonly SurveyQuestion UseAgain = new SurveyQuestion("use-again", Label.Of(
            "Would you settle your next matter the same way?",
            "האם תסדירו את העניין הבא באותה הדרך?",
            "آیا کار بعدی را هم از همین راه انجام می‌دهید؟",
            "Czy kolejną sprawę załatwią Państwo w ten sam sposób?",
            "هل ستنجز معاملتك القادمة بالطريقة نفسها؟"))
        .WithScale(Scale.OneToFive);

    public static readonly SurveyQuestion Kind = new SurveyQuestion("kind", Label.Of(
            "How kind were our people?",
            "עד כמה היו העובדים אדיבים?",
            "کارکنان ما چقدر مهربان بودند؟",
            "Jak uprzejmi byli nasi pracownicy?",
            "ما مدى لطف موظفينا؟"))
        .WithScale(Scale.OneToFive);

    public static readonly SurveyQuestion Smooth = new SurveyQuestion("smooth", Label.Of(
            "Did all of it go smoothly?",
            "האם הכול התנהל בצורה חלקה?",
            "آیا همه‌چیز بی‌دردسر پیش رفت؟",
            "Czy wszystko przebiegło sprawnie?",
            "هل سار كل شيء بسلاسة؟"))
        .WithKind(QuestionKind.YesNo);

    public static Survey Survey { get; } = new Survey("after-visit", Label.Of("After your visit", "אחרי הביקור", "پس از مراجعه", "Po wizycie", "بعد زيارتك"))
        .WithVersion("2026")
        .WithQuestions(Recommend, Satisfied, Easy, UseAgain, Kind, Smooth);
}
