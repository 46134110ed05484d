using Cx.Domain;

namespace CxReport.Example;

/// <summary>What the office wants to be for people.</summary>
internal static class OfficeBrand
{
    public static Brand Brand { get; } = new Brand(
        "public-service-office",
        Label.Of(
            "Public Service Office",
            "לשכת השירות לציבור",
            "دفتر خدمات عمومی",
            "Urząd Obsługi Mieszkańców",
            "مكتب الخدمات العامة"))
        .WithVision(Label.Of(
            "Everyone gets what they came for, at the first attempt.",
            "כל אדם מקבל את מה שלשמו פנה, כבר בפנייה הראשונה.",
            "هر کس در همان نخستین مراجعه به خواستهٔ خود می‌رسد.",
            "Każdy załatwia swoją sprawę za pierwszym razem.",
            "كل شخص ينجز معاملته من المرة الأولى."))
        .WithPrinciples(
            new Principle("once", Label.Of(
                "Nobody has to say the same thing twice.",
                "איש אינו צריך לומר את אותו הדבר פעמיים.",
                "هیچ‌کس مجبور نیست یک حرف را دو بار بگوید.",
                "Nikt nie musi mówić tego samego dwa razy.",
                "لا يضطر أحد إلى قول الشيء نفسه مرتين.")),
            new Principle("plain", Label.Of(
                "We speak plainly, online as at the counter.",
                "אנחנו מדברים בשפה פשוטה, ברשת כמו בדלפק.",
                "ساده سخن می‌گوییم، در وب همان‌گونه که پشت باجه.",
                "Mówimy prosto, w internecie tak samo jak przy okienku.",
                "نتحدث بلغة بسيطة، على الإنترنت كما عند الشباك.")),
            new Principle("time", Label.Of(
                "People's time is worth as much as ours.",
                "זמנם של הפונים שווה לא פחות מזמננו.",
                "وقت مردم به اندازهٔ وقت ما ارزش دارد.",
                "Czas mieszkańców jest wart tyle samo co nasz.",
                "وقت الناس لا يقل قيمة عن وقتنا.")),
            new Principle("every-way", Label.Of(
                "Every way to us leads to the same answer.",
                "כל דרך אלינו מובילה לאותה תשובה.",
                "هر راهی به سوی ما به همان پاسخ می‌رسد.",
                "Każda droga do nas prowadzi do tej samej odpowiedzi.",
                "كل الطرق إلينا تؤدي إلى الإجابة نفسها.")));
}
