using Cx.Domain;
using NodaTime;
using static CxReport.Example.OfficeAudience;
using static CxReport.Example.OfficeTouchpoints;

namespace CxReport.Example;

/// <summary>The journey to a permit as the office designed it.</summary>
internal static class OfficeMap
{
    private static readonly MapStage Attention = new MapStage("attention", Label.Of("Attention", "תשומת לב", "توجه", "Uwaga", "الانتباه"))
        .WithSteps(
            new MapStep("find", Label.Of("Find the office", "מציאת הלשכה", "یافتن دفتر", "Znalezienie urzędu", "العثور على المكتب"))
                .WithTouchpoints(Search.Id)
                .WithViews(View(
                    null,
                    Label.Of("Types what they need", "מקלידים מה צריך", "آنچه لازم است را می‌نویسند", "Wpisują, czego potrzebują", "يكتبون ما يحتاجون إليه"),
                    Label.Of("Who is responsible for this?", "מי אחראי על זה?", "چه کسی مسئول این کار است؟", "Kto się tym zajmuje?", "من المسؤول عن هذا؟"),
                    Label.Of("Curious", "סקרנות", "کنجکاو", "Ciekawość", "فضول"))));

    private static readonly MapStage Interest = new MapStage("interest", Label.Of("Interest", "עניין", "علاقه", "Zainteresowanie", "الاهتمام"))
        .WithSteps(
            new MapStep("read", Label.Of("Learn what is needed", "לברר מה נדרש", "دانستن آنچه لازم است", "Sprawdzenie, co jest potrzebne", "معرفة المطلوب"))
                .WithTouchpoints(Site.Id)
                .WithViews(
                    View(
                        ShopFounder,
                        Label.Of("Reads the page about permits", "קריאת הדף על ההיתרים", "صفحهٔ مجوزها را می‌خواند", "Czyta stronę o zezwoleniach", "يقرأ صفحة التراخيص"),
                        Label.Of("That was quick", "זה היה מהיר", "چه سریع بود", "Szybko poszło", "كان ذلك سريعًا"),
                        Label.Of("Relieved", "הקלה", "آسوده", "Ulga", "ارتياح")),
                    View(
                        NewArrival,
                        Label.Of("Looks for her language", "מחפשת את שפתה", "دنبال زبان خود می‌گردد", "Szuka swojego języka", "تبحث عن لغتها"),
                        Label.Of("Does this apply to me?", "האם זה נוגע אליי?", "آیا این دربارهٔ من هم هست؟", "Czy to mnie dotyczy?", "هل ينطبق هذا علي؟"),
                        Label.Of("Unsure", "חוסר ביטחון", "مردد", "Niepewność", "حيرة"))));

    private static readonly MapStage Contact = new MapStage("contact", Label.Of("Contact", "יצירת קשר", "تماس", "Kontakt", "التواصل"))
        .WithSteps(
            new MapStep("ask", Label.Of("Ask a question", "פנייה בשאלה", "پرسیدن", "Zadanie pytania", "طرح سؤال"))
                .WithTouchpoints(Hotline.Id, Chat.Id, FormsDepartment.Id)
                .WithViews(
                    View(
                        ShopFounder,
                        Label.Of("Calls about the form", "טלפון בעניין הטופס", "دربارهٔ فرم تلفن می‌کند", "Dzwoni w sprawie formularza", "يتصل بشأن النموذج"),
                        Label.Of("Will they know?", "האם הם יודעים?", "آیا می‌دانند؟", "Czy będą wiedzieli?", "هل سيعرفون؟"),
                        Label.Of("Impatient", "קוצר רוח", "بی‌صبر", "Zniecierpliwienie", "نفاد الصبر")),
                    View(
                        PhoneFirst,
                        Label.Of("Waits with pen and paper", "ממתינה עם עט ונייר", "با قلم و کاغذ منتظر می‌ماند", "Czeka z kartką i długopisem", "تنتظر ومعها قلم وورقة"),
                        Label.Of("I hope it is a person", "אני מקווה שיענה אדם", "کاش یک انسان جواب بدهد", "Oby odezwał się człowiek", "أرجو أن يجيب إنسان"),
                        Label.Of("Tense", "מתח", "نگران", "Napięcie", "توتر")),
                    View(
                        Student,
                        Label.Of("Types the question at midnight", "מקליד את השאלה בחצות", "نیمه‌شب پرسشش را می‌نویسد", "Wpisuje pytanie o północy", "يكتب سؤاله عند منتصف الليل"),
                        Label.Of("Is anybody there?", "יש שם מישהו?", "کسی آن‌جا هست؟", "Czy ktoś tam jest?", "هل من أحد هناك؟"),
                        Label.Of("Hopeful", "תקווה", "امیدوار", "Nadzieja", "أمل"))),
            new MapStep("apply", Label.Of("Fill in the form", "מילוי הטופס", "پر کردن فرم", "Wypełnienie formularza", "ملء النموذج"))
                .WithTouchpoints(Form.Id, Receipt.Id)
                .WithViews(
                    View(
                        YoungParents,
                        Label.Of("Fill it in on the phone, in two goes", "ממלאים בנייד, בשתי פעמים", "با گوشی و در دو نوبت پر می‌کنند", "Wypełniają na telefonie, na dwa razy", "يملآنه على الهاتف على مرتين"),
                        Label.Of("Is it saved?", "האם זה נשמר?", "ذخیره شد؟", "Czy to się zapisało?", "هل حُفظ؟"),
                        Label.Of("Hurried", "לחץ", "شتاب‌زده", "Pośpiech", "عجلة")),
                    View(
                        NewArrival,
                        Label.Of("Translates field by field", "מתרגמת שדה אחר שדה", "فیلد به فیلد ترجمه می‌کند", "Tłumaczy pole po polu", "تترجم حقلًا بعد حقل"),
                        Label.Of("What do they mean by this?", "למה הם מתכוונים?", "منظورشان چیست؟", "Co oni przez to rozumieją?", "ماذا يقصدون بهذا؟"),
                        Label.Of("Confused", "בלבול", "سردرگم", "Zagubienie", "ارتباك"))),
            new MapStep("come", Label.Of("Come in person", "הגעה ללשכה", "مراجعهٔ حضوری", "Wizyta osobista", "الحضور شخصيًا"))
                .WithTouchpoints(Booking.Id, Reminder.Id, Appointment.Id, TicketMachine.Id, Counter.Id)
                .WithViews(View(
                    Helper,
                    Label.Of("Takes a number for his father", "לוקח מספר בשביל אביו", "برای پدرش نوبت می‌گیرد", "Bierze numerek dla ojca", "يأخذ رقمًا لأبيه"),
                    Label.Of("Where can he sit?", "איפה הוא יכול לשבת?", "کجا می‌تواند بنشیند؟", "Gdzie on usiądzie?", "أين يمكنه الجلوس؟"),
                    Label.Of("Patient, for now", "סבלנות, בינתיים", "فعلاً صبور", "Na razie cierpliwość", "صبر، حتى الآن"))));

    private static readonly MapStage Impression = new MapStage("impression", Label.Of("Impression", "רושם", "برداشت", "Wrażenie", "الانطباع"))
        .WithSteps(
            new MapStep("decision", Label.Of("Hear the decision", "קבלת ההחלטה", "دریافت تصمیم", "Otrzymanie decyzji", "تلقي القرار"))
                .WithTouchpoints(DecisionEmail.Id, DecisionLetter.Id)
                .WithViews(
                    View(
                        ShopFounder,
                        Label.Of("Reads that papers are missing", "קריאת ההודעה שחסרים מסמכים", "می‌خواند که مدارک ناقص است", "Czyta, że brakuje dokumentów", "يقرأ أن الوثائق ناقصة"),
                        Label.Of("Why did nobody say so yesterday?", "למה איש לא אמר זאת אתמול?", "چرا دیروز کسی نگفت؟", "Czemu wczoraj nikt tego nie powiedział?", "لماذا لم يقل أحد ذلك أمس؟"),
                        Label.Of("Angry", "כעס", "خشمگین", "Złość", "غضب")),
                    View(
                        HouseBuilder,
                        Label.Of("Files the permit", "מתייק את ההיתר", "مجوز را بایگانی می‌کند", "Odkłada pozwolenie do akt", "يحفظ الرخصة في ملفه"),
                        Label.Of("It does work, after all", "בסוף זה עובד", "سرانجام درست شد", "A jednak się da", "نجح الأمر في النهاية"),
                        Label.Of("Satisfied", "שביעות רצון", "خشنود", "Zadowolenie", "رضا"))));

    private static readonly MapStage Engagement = new MapStage("engagement", Label.Of("Engagement", "מעורבות", "مشارکت", "Zaangażowanie", "التفاعل"))
        .WithSteps(
            new MapStep("return", Label.Of("Come back with the next matter", "חזרה עם העניין הבא", "بازگشت با کار بعدی", "Powrót z kolejną sprawą", "العودة بمعاملة أخرى"))
                .WithTouchpoints(Site.Id, Kiosk.Id)
                .WithViews(View(
                    BookKeeper,
                    Label.Of("Prints the certificate herself", "מדפיסה את האישור בעצמה", "گواهی را خودش چاپ می‌کند", "Sama drukuje zaświadczenie", "تطبع الشهادة بنفسها"),
                    Label.Of("Next time without a call", "בפעם הבאה בלי טלפון", "دفعهٔ بعد بدون تلفن", "Następnym razem bez dzwonienia", "المرة القادمة من دون اتصال"),
                    Label.Of("Confident", "ביטחון", "مطمئن", "Pewność", "ثقة"))));

    public static JourneyMap Map { get; } = new JourneyMap("permit", Label.Of("Getting a permit", "קבלת היתר", "گرفتن مجوز", "Uzyskanie zezwolenia", "الحصول على ترخيص"))
        .WithPurpose(Label.Of(
            "Where do people lose time, and why do they have to come in person?",
            "היכן אנשים מאבדים זמן, ולמה עליהם להגיע ללשכה?",
            "مردم کجا وقت از دست می‌دهند و چرا باید حضوری بیایند؟",
            "Gdzie ludzie tracą czas i dlaczego muszą przychodzić osobiście?",
            "أين يضيع وقت الناس، ولماذا عليهم الحضور شخصيًا؟"))
        .WithBrand(OfficeBrand.Brand.Id)
        .WithSegments([.. OfficeAudience.Segments.Select(s => s.Id)])
        .WithPersonas([.. OfficeAudience.Personas.Select(p => p.Id)])
        .WithVersion("1")
        .WithReviewBy(new LocalDate(2026, 12, 1))
        .WithStages(Attention, Interest, Contact, Impression, Engagement);

    private static StepView View(Persona? persona, LocalizedText @do, LocalizedText think, LocalizedText feel) =>
        new StepView().WithPersona(persona?.Id ?? default).WithDo(@do).WithThink(think).WithFeel(feel);
}
