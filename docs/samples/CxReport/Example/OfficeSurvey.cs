using Cx.Domain;
using Cx.Domain.Simulation;
using NodaTime;

namespace CxReport.Example;

/// <summary>What the office asks people: all of it when their matter is over, and two questions after a contact.</summary>
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

    /// <summary>Who answers what, and how what they lived through shows in it.</summary>
    public static IReadOnlyList<SimulatedSurvey> Behaviour { get; } =
    [
        AfterVisit(),
        AfterContact("after-call", Label.Of("After the call", "אחרי השיחה", "پس از تماس", "Po rozmowie", "بعد المكالمة"), answered: 0.25)
            .By(Channel.Phone).After(OfficeTouchpoints.Hotline.Id, OfficeTouchpoints.FormsDepartment.Id),
        AfterContact("after-chat", Label.Of("After the chat", "אחרי הצ׳אט", "پس از گفت‌وگو", "Po czacie", "بعد الدردشة"), answered: 0.4)
            .By(Channel.Chat).After(OfficeTouchpoints.Chat.Id),
        AfterContact("at-the-counter", Label.Of("At the counter", "בדלפק", "پشت باجه", "Przy okienku", "عند الشباك"), answered: 0.3)
            .By(Channel.Kiosk).After(OfficeTouchpoints.Counter.Id, OfficeTouchpoints.Appointment.Id),
    ];

    /// <summary>A response without an answer about people whom the customer never met.</summary>
    public static SurveyResponse WithoutPeople(SurveyResponse response) => response.WithAnswers([.. response.Answers.Where(a => a.Question != Kind.Id)]);

    private static SimulatedSurvey AfterVisit() => new SimulatedSurvey(Survey)
        .By(Channel.Email)
        .Inviting(0.9)
        .Answering(0.36, DurationDistribution.Between(Duration.FromHours(1), Duration.FromHours(60)))
        .Asking(new SimulatedQuestion(Recommend, mean: 8.7, spread: 1.5).Losing(failure: 2.4, abandonment: 1.2, transfer: 0.8, repeat: 0.5, minuteWaiting: 0.1))
        .Asking(new SimulatedQuestion(Satisfied, mean: 4.5, spread: 0.7).Losing(failure: 0.9, abandonment: 0.5, transfer: 0.4, repeat: 0.2, minuteWaiting: 0.04))
        .Asking(new SimulatedQuestion(Easy, mean: 6.1, spread: 0.9).Losing(failure: 1.3, abandonment: 0.8, transfer: 0.7, repeat: 0.5, minuteWaiting: 0.07).LeftOutBy(0.03))
        .Asking(new SimulatedQuestion(UseAgain, mean: 4.4, spread: 0.8).Losing(failure: 0.8, abandonment: 0.4, transfer: 0.3, repeat: 0.2, minuteWaiting: 0.04).LeftOutBy(0.05))
        .Asking(new SimulatedQuestion(Kind, mean: 4.5, spread: 0.6).Losing(failure: 0.2, transfer: 0.2, minuteWaiting: 0.01).LeftOutBy(0.04))
        .Asking(new SimulatedQuestion(Smooth, yes: 0.95).Losing(failure: 0.5, abandonment: 0.4, transfer: 0.4, repeat: 0.2, minuteWaiting: 0.02));

    private static SimulatedSurvey AfterContact(Id<Survey> id, LocalizedText name, double answered) => new SimulatedSurvey(new Survey(id, name).WithVersion("2026"))
        .Answering(answered, DurationDistribution.Between(Duration.Zero, Duration.FromMinutes(3)))
        .Asking(new SimulatedQuestion(Satisfied, mean: 4.4, spread: 0.7).Losing(failure: 1.2, abandonment: 1.5, transfer: 0.5, minuteWaiting: 0.05))
        .Asking(new SimulatedQuestion(Kind, mean: 4.5, spread: 0.6).Losing(failure: 0.3, abandonment: 0.5, transfer: 0.2, minuteWaiting: 0.01).LeftOutBy(0.1));
}
