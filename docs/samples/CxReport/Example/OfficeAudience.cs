using Cx.Domain;

namespace CxReport.Example;

/// <summary>Whom the office serves: four segments, and two personas of each.</summary>
internal static class OfficeAudience
{
    public static readonly Segment Families = new Segment("families", Label.Of("Families", "משפחות", "خانواده‌ها", "Rodziny", "العائلات"))
        .WithDescription(Label.Of(
            "Births, schools, moving, building",
            "לידות, בתי ספר, מעבר דירה ובנייה",
            "تولد، مدرسه، جابه‌جایی و ساخت‌وساز",
            "Narodziny, szkoły, przeprowadzki, budowa",
            "الولادات والمدارس والانتقال والبناء"));

    public static readonly Segment Businesses = new Segment("businesses", Label.Of("Small businesses", "עסקים קטנים", "کسب‌وکارهای کوچک", "Małe firmy", "الشركات الصغيرة"))
        .WithDescription(Label.Of(
            "Permits and registrations for trade",
            "היתרים ורישום לעסקים",
            "مجوزها و ثبت کسب‌وکار",
            "Zezwolenia i rejestracja działalności",
            "التراخيص وتسجيل الأعمال"));

    public static readonly Segment Newcomers = new Segment("newcomers", Label.Of("Newcomers", "תושבים חדשים", "تازه‌واردان", "Nowi mieszkańcy", "القادمون الجدد"))
        .WithDescription(Label.Of(
            "New in the city, often in a new language",
            "חדשים בעיר, לעתים קרובות גם בשפה חדשה",
            "تازه به شهر آمده‌اند، بیشتر با زبانی تازه",
            "Od niedawna w mieście, często w nowym języku",
            "جدد في المدينة، وغالبًا في لغة جديدة"));

    public static readonly Segment Seniors = new Segment("seniors", Label.Of("Seniors", "אזרחים ותיקים", "سالمندان", "Seniorzy", "كبار السن"))
        .WithDescription(Label.Of(
            "Pensioners, and those who help them",
            "גמלאים ומי שעוזר להם",
            "بازنشستگان و کسانی که به آنان کمک می‌کنند",
            "Emeryci i ci, którzy im pomagają",
            "المتقاعدون ومن يساعدونهم"));

    public static readonly Persona YoungParents = new Persona("young-parents", Label.Of(
            "Noa and Tom, new parents",
            "נועה ותום, הורים טריים",
            "نوآ و توم، پدر و مادر تازه",
            "Noa i Tom, świeżo upieczeni rodzice",
            "نوا وتوم، والدان جديدان"))
        .WithSegments(Families.Id)
        .WithDemographics(Person(31, "high"))
        .WithMotivations(Label.Of(
            "Register the baby before the leave is over",
            "לרשום את התינוק לפני סוף החופשה",
            "ثبت نوزاد پیش از پایان مرخصی",
            "Zarejestrować dziecko przed końcem urlopu",
            "تسجيل المولود قبل انتهاء الإجازة"))
        .WithPainPoints(Label.Of(
            "Nobody can hold the line with a crying child",
            "אי אפשר להמתין על הקו עם ילד בוכה",
            "با کودک گریان نمی‌شود پشت خط ماند",
            "Z płaczącym dzieckiem nie da się czekać na linii",
            "لا يمكن الانتظار على الخط مع طفل يبكي"))
        .WithNeeds(Label.Of("To stop and go on later", "לעצור ולהמשיך אחר כך", "بتوانند نیمه‌کاره رها کنند و بعد ادامه دهند", "Móc przerwać i dokończyć później", "أن يتوقفا ثم يكملا لاحقًا"))
        .WithWants(Label.Of("To finish it at night, on a phone", "לסיים הכול בלילה, מהנייד", "شب‌ها و با گوشی کار را تمام کنند", "Załatwić to wieczorem na telefonie", "إنجاز كل شيء ليلًا من الهاتف"))
        .WithQuotes(Label.Of("We have ten minutes while she sleeps.", "יש לנו עשר דקות עד שהיא מתעוררת.", "تا بیدار شود ده دقیقه وقت داریم.", "Mamy dziesięć minut, póki śpi.", "لدينا عشر دقائق وهي نائمة."))
        .WithPreferredChannels(Channel.App, Channel.Web);

    public static readonly Persona HouseBuilder = new Persona("house-builder", Label.Of(
            "Marek, builds a house",
            "מארק, בונה בית",
            "مارک، خانه می‌سازد",
            "Marek, buduje dom",
            "ماريك، يبني بيتًا"))
        .WithSegments(Families.Id)
        .WithDemographics(Person(44, "middle"))
        .WithMotivations(Label.Of(
            "Begin before the winter",
            "להתחיל לפני החורף",
            "شروع کار پیش از زمستان",
            "Zacząć przed zimą",
            "البدء قبل الشتاء"))
        .WithPainPoints(Label.Of(
            "Each office asks for another plan",
            "כל משרד מבקש תוכנית אחרת",
            "هر اداره نقشهٔ دیگری می‌خواهد",
            "Każdy urząd chce innego planu",
            "كل مكتب يطلب مخططًا آخر"))
        .WithNeeds(Label.Of("One list of all papers", "רשימה אחת של כל המסמכים", "یک فهرست کامل از مدارک", "Jedna lista wszystkich dokumentów", "قائمة واحدة بكل الوثائق"))
        .WithWants(Label.Of("To know where his case lies", "לדעת היכן עומד התיק", "بداند پرونده‌اش در چه مرحله‌ای است", "Wiedzieć, na jakim etapie jest sprawa", "أن يعرف أين وصلت معاملته"))
        .WithQuotes(Label.Of("Tell me now what is missing, not in a month.", "תגידו לי עכשיו מה חסר, לא בעוד חודש.", "همین حالا بگویید چه کم است، نه یک ماه دیگر.", "Powiedzcie teraz, czego brakuje, nie za miesiąc.", "أخبروني الآن ما الناقص، لا بعد شهر."))
        .WithPreferredChannels(Channel.Web, Channel.Store);

    public static readonly Persona ShopFounder = new Persona("shop-founder", Label.Of(
            "Someone who opens a shop",
            "מי שפותח חנות",
            "کسی که مغازه باز می‌کند",
            "Ktoś, kto otwiera sklep",
            "شخص يفتتح متجرًا"))
        .WithSegments(Businesses.Id)
        .WithDemographics(Person(34, "high"))
        .WithMotivations(Label.Of(
            "Open on time",
            "לפתוח בזמן",
            "به‌موقع باز کردن مغازه",
            "Otworzyć na czas",
            "الافتتاح في الموعد"))
        .WithPainPoints(Label.Of(
            "Doesn't know the words on the forms",
            "המונחים שבטפסים לא מוכרים",
            "واژه‌های فرم‌ها را نمی‌شناسد",
            "Nie zna słów z formularzy",
            "لا يعرف مصطلحات النماذج"))
        .WithNeeds(Label.Of("One clear answer", "תשובה אחת ברורה", "یک پاسخ روشن", "Jednej jasnej odpowiedzi", "إجابة واحدة واضحة"))
        .WithWants(Label.Of("To do all of it from home", "לעשות הכול מהבית", "همهٔ کار را از خانه انجام دهد", "Załatwić wszystko z domu", "إنجاز كل شيء من البيت"))
        .WithQuotes(Label.Of("I only need someone to tell me which form.", "רק שמישהו יגיד לי איזה טופס.", "فقط کسی بگوید کدام فرم.", "Niech mi tylko ktoś powie, który formularz.", "أريد فقط من يخبرني أي نموذج."))
        .WithPreferredChannels(Channel.Web, Channel.Phone);

    public static readonly Persona BookKeeper = new Persona("book-keeper", Label.Of(
            "Salma, keeps the books of five firms",
            "סלמא, מנהלת חשבונות של חמש חברות",
            "سلما، حسابدار پنج شرکت",
            "Salma, księgowa pięciu firm",
            "سلمى، محاسبة خمس شركات"))
        .WithSegments(Businesses.Id)
        .WithDemographics(Person(47, "high"))
        .WithMotivations(Label.Of(
            "Finish a dozen filings a week",
            "לסיים תריסר הגשות בשבוע",
            "انجام یک دوجین ثبت در هفته",
            "Złożyć tuzin wniosków tygodniowo",
            "إنهاء اثني عشر طلبًا في الأسبوع"))
        .WithPainPoints(Label.Of(
            "Types the same data again and again",
            "מקלידה את אותם נתונים שוב ושוב",
            "همان داده‌ها را بارها وارد می‌کند",
            "W kółko wpisuje te same dane",
            "تكتب البيانات نفسها مرارًا"))
        .WithNeeds(Label.Of("Forms that remember", "טפסים שזוכרים", "فرم‌هایی که به یاد می‌سپارند", "Formularzy, które pamiętają", "نماذج تتذكر ما كُتب"))
        .WithWants(Label.Of("A person to call by name", "איש קשר קבוע", "یک رابط ثابت و آشنا", "Stałej osoby do kontaktu", "موظفًا تعرفه باسمه"))
        .WithQuotes(Label.Of("You have had this number since 2019.", "המספר הזה אצלכם מאז 2019.", "این شماره از سال ۲۰۱۹ نزد شماست.", "Ten numer macie od 2019 roku.", "هذا الرقم عندكم منذ 2019."))
        .WithPreferredChannels(Channel.Web, Channel.Email);

    public static readonly Persona NewArrival = new Persona("new-arrival", Label.Of(
            "Darya, arrived in spring",
            "דריה, הגיעה באביב",
            "دریا، بهار رسیده است",
            "Daria, przyjechała wiosną",
            "داريا، وصلت في الربيع"))
        .WithSegments(Newcomers.Id)
        .WithDemographics(Person(29, "middle"))
        .WithMotivations(Label.Of(
            "Be registered, so that work can begin",
            "להירשם כדי להתחיל לעבוד",
            "ثبت شود تا بتواند کار را آغاز کند",
            "Zameldować się i zacząć pracę",
            "التسجيل كي تبدأ العمل"))
        .WithPainPoints(Label.Of(
            "Official language is a second foreign language",
            "השפה הרשמית היא שפה זרה שנייה",
            "زبان اداری برایش زبان بیگانهٔ دومی است",
            "Język urzędowy to drugi język obcy",
            "لغة الدوائر لغة أجنبية ثانية"))
        .WithNeeds(Label.Of("Forms in her language", "טפסים בשפתה", "فرم به زبان خودش", "Formularzy w swoim języku", "نماذج بلغتها"))
        .WithWants(Label.Of("Someone who checks before she sends", "מישהו שיבדוק לפני השליחה", "کسی پیش از فرستادن بررسی کند", "Żeby ktoś sprawdził, zanim wyśle", "من يراجع قبل أن ترسل"))
        .WithQuotes(Label.Of("I understood every word but not the question.", "הבנתי כל מילה, אבל לא את השאלה.", "همهٔ واژه‌ها را فهمیدم، اما پرسش را نه.", "Zrozumiałam każde słowo, ale nie pytanie.", "فهمت كل كلمة ولم أفهم السؤال."))
        .WithPreferredChannels(Channel.Chat, Channel.Store);

    public static readonly Persona Student = new Persona("student", Label.Of(
            "Karim, came to study",
            "כרים, בא ללמוד",
            "کریم، برای تحصیل آمده است",
            "Karim, przyjechał na studia",
            "كريم، جاء للدراسة"))
        .WithSegments(Newcomers.Id)
        .WithDemographics(Person(21, "high"))
        .WithMotivations(Label.Of(
            "A proof of residence for the university",
            "אישור תושבות לאוניברסיטה",
            "گواهی اقامت برای دانشگاه",
            "Potwierdzenie zameldowania dla uczelni",
            "إثبات سكن للجامعة"))
        .WithPainPoints(Label.Of(
            "Doesn't have the papers that everyone here has",
            "אין לו המסמכים שיש כאן לכולם",
            "مدارکی را که همه این‌جا دارند ندارد",
            "Nie ma dokumentów, które tu ma każdy",
            "ليست لديه الوثائق التي لدى الجميع هنا"))
        .WithNeeds(Label.Of("To learn what counts instead", "לדעת מה מתקבל במקום", "بداند چه چیزی به جای آن پذیرفته می‌شود", "Wiedzieć, co można dać zamiast nich", "أن يعرف ما البديل المقبول"))
        .WithWants(Label.Of("Answers at any hour", "תשובות בכל שעה", "پاسخ در هر ساعت", "Odpowiedzi o każdej porze", "إجابات في أي ساعة"))
        .WithQuotes(Label.Of("The form wants a number that I don't have yet.", "הטופס דורש מספר שעוד אין לי.", "فرم شماره‌ای می‌خواهد که هنوز ندارم.", "Formularz chce numeru, którego jeszcze nie mam.", "النموذج يطلب رقمًا لا أملكه بعد."))
        .WithPreferredChannels(Channel.App, Channel.Chat);

    public static readonly Persona PhoneFirst = new Persona("phone-first", Label.Of(
            "Miriam, rather calls",
            "מרים, מעדיפה להתקשר",
            "مریم، ترجیح می‌دهد تلفن کند",
            "Miriam, woli zadzwonić",
            "مريم، تفضل الاتصال"))
        .WithSegments(Seniors.Id)
        .WithDemographics(Person(76, "low"))
        .WithMotivations(Label.Of(
            "Keep her affairs in order herself",
            "לנהל את ענייניה בעצמה",
            "کارهایش را خودش سامان دهد",
            "Samodzielnie prowadzić swoje sprawy",
            "أن تدبر شؤونها بنفسها"))
        .WithPainPoints(Label.Of(
            "Menus, music and being passed on",
            "תפריטים, מוזיקה והעברות",
            "منوی گویا، موسیقی انتظار و پاس‌کاری",
            "Menu głosowe, muzyka i przełączanie",
            "القوائم الصوتية والموسيقى والتحويل"))
        .WithNeeds(Label.Of("A voice that takes time", "קול אנושי שיש לו סבלנות", "صدایی که حوصله داشته باشد", "Kogoś, kto ma czas", "صوت لا يستعجلها"))
        .WithWants(Label.Of("To hear it and have it on paper", "לשמוע וגם לקבל על נייר", "هم بشنود و هم روی کاغذ داشته باشد", "Usłyszeć i mieć na papierze", "أن تسمعه وأن تجده على الورق"))
        .WithQuotes(Label.Of("I have told this to your colleague already.", "כבר סיפרתי את זה לעמית שלך.", "این را به همکارتان گفته‌ام.", "Mówiłam to już pana koledze.", "قلت هذا لزميلك من قبل."))
        .WithPreferredChannels(Channel.Phone, Channel.Letter);

    public static readonly Persona Helper = new Persona("helper", Label.Of(
            "Yosef, helps his father",
            "יוסף, עוזר לאביו",
            "یوسف، به پدرش کمک می‌کند",
            "Józef, pomaga ojcu",
            "يوسف، يساعد أباه"))
        .WithSegments(Seniors.Id)
        .WithDemographics(Person(52, "middle"))
        .WithMotivations(Label.Of(
            "Spare his father the way",
            "לחסוך מאביו את הדרך",
            "پدر را از رفت‌وآمد معاف کند",
            "Oszczędzić ojcu drogi",
            "أن يوفر على أبيه الطريق"))
        .WithPainPoints(Label.Of(
            "Nobody speaks with him without a power of attorney",
            "איש אינו מדבר איתו בלי ייפוי כוח",
            "بدون وکالت‌نامه کسی با او حرف نمی‌زند",
            "Bez pełnomocnictwa nikt z nim nie rozmawia",
            "لا يكلمه أحد من دون وكالة"))
        .WithNeeds(Label.Of("To act for someone else", "לפעול בשם אדם אחר", "بتواند از طرف دیگری اقدام کند", "Móc działać w czyimś imieniu", "أن يتصرف نيابة عن غيره"))
        .WithWants(Label.Of("One visit for everything", "ביקור אחד לכל העניינים", "یک مراجعه برای همهٔ کارها", "Jednej wizyty na wszystko", "زيارة واحدة لكل شيء"))
        .WithQuotes(Label.Of("He can't stand in line for an hour.", "הוא לא יכול לעמוד שעה בתור.", "او نمی‌تواند یک ساعت در صف بایستد.", "On nie może stać godziny w kolejce.", "لا يستطيع الوقوف ساعة في الطابور."))
        .WithPreferredChannels(Channel.Store, Channel.Web);

    public static IReadOnlyList<Segment> Segments { get; } = [Families, Businesses, Newcomers, Seniors];

    public static IReadOnlyList<Persona> Personas { get; } = [YoungParents, HouseBuilder, ShopFounder, BookKeeper, NewArrival, Student, PhoneFirst, Helper];

    /// <summary>The customer as the persona of their segment that they resemble; of some nobody knows which.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="number">A number of theirs, that decides.</param>
    public static Customer WithPersona(Customer customer, int number)
    {
        var likely = Personas.Where(p => p.Segments.Intersect(customer.Segments).Any()).ToArray();
        return (number % 10) switch
        {
            < 4 => customer.WithPersona(likely[0].Id),
            < 7 => customer.WithPersona(likely[1].Id),
            _ => customer,
        };
    }

    private static AttributeSet Person(int age, string digitalSkill) => AttributeSet.None.With("age", age).With("digital-skill", digitalSkill);
}
