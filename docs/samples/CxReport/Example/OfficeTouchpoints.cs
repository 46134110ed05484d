using Cx.Domain;
using static Cx.Domain.Presence;
using static Cx.Domain.TouchpointNature;

namespace CxReport.Example;

/// <summary>Where people meet the office, online and offline, and the channels in between.</summary>
internal static class OfficeTouchpoints
{
    public static readonly Touchpoint Search = Make(
        "search-engine", Interface, Online, Label.Of("Search engine", "מנוע חיפוש", "موتور جست‌وجو", "Wyszukiwarka", "محرك البحث"), Channel.Web);

    public static readonly Touchpoint Site = Make(
        "office-site", Interface, Online, Label.Of("Office web site", "אתר הלשכה", "وبگاه دفتر", "Strona urzędu", "موقع المكتب"), Channel.Web);

    public static readonly Touchpoint Form = Make(
        "online-form", Interface, Online, Label.Of("Online form", "טופס מקוון", "فرم برخط", "Formularz online", "نموذج إلكتروني"), Channel.Web, Channel.App);

    public static readonly Touchpoint Booking = Make(
        "booking", Interface, Online, Label.Of("Appointment booking", "זימון תור", "رزرو نوبت", "Rezerwacja wizyty", "حجز موعد"), Channel.App, Channel.Web);

    public static readonly Touchpoint Chat = Make(
        "chat", Service, Online, Label.Of("Chat with the office", "צ׳אט עם הלשכה", "گفت‌وگوی برخط با دفتر", "Czat z urzędem", "الدردشة مع المكتب"), Channel.Chat);

    public static readonly Touchpoint Hotline = Make(
        "hotline", Service, Offline, Label.Of("Hotline", "מוקד טלפוני", "خط تلفن پاسخ‌گویی", "Infolinia", "الخط الساخن"), Channel.Phone);

    public static readonly Touchpoint FormsDepartment = Make(
        "forms-department", Service, Offline, Label.Of("Forms department", "מחלקת הטפסים", "بخش فرم‌ها", "Dział formularzy", "قسم النماذج"), Channel.Phone);

    public static readonly Touchpoint Receipt = Make(
        "receipt",
        Message,
        Online,
        Label.Of("Receipt by e-mail", "אישור קבלה בדואר אלקטרוני", "رسید با ایمیل", "Potwierdzenie e-mailem", "إشعار استلام بالبريد الإلكتروني"),
        Channel.Email);

    public static readonly Touchpoint DecisionEmail = Make(
        "decision-email",
        Message,
        Online,
        Label.Of("Decision by e-mail", "החלטה בדואר אלקטרוני", "ابلاغ تصمیم با ایمیل", "Decyzja e-mailem", "القرار بالبريد الإلكتروني"),
        Channel.Email);

    public static readonly Touchpoint DecisionLetter = Make(
        "decision-letter", Message, Offline, Label.Of("Decision by letter", "החלטה במכתב", "ابلاغ تصمیم با نامه", "Decyzja listem", "القرار برسالة بريدية"), Channel.Letter);

    public static readonly Touchpoint Reminder = Make(
        "reminder", Message, Online, Label.Of("Reminder by text message", "תזכורת במסרון", "یادآوری با پیامک", "Przypomnienie SMS-em", "تذكير برسالة نصية"), Channel.Sms);

    public static readonly Touchpoint Appointment = Make(
        "appointment",
        Service,
        Offline,
        Label.Of("Counter by appointment", "דלפק בתור מוזמן", "باجه با نوبت قبلی", "Okienko na umówioną wizytę", "الشباك بموعد مسبق"),
        Channel.Store);

    public static readonly Touchpoint TicketMachine = Make(
        "ticket-machine", Interface, Offline, Label.Of("Ticket machine", "מכשיר לנטילת מספר", "دستگاه نوبت‌دهی", "Automat z numerkami", "جهاز أرقام الانتظار"), Channel.Kiosk);

    public static readonly Touchpoint Counter = Make(
        "counter",
        Service,
        Offline,
        Label.Of("Waiting room and counter", "חדר המתנה ודלפק", "سالن انتظار و باجه", "Poczekalnia i okienko", "قاعة الانتظار والشباك"),
        Channel.Store);

    public static readonly Touchpoint Kiosk = Make(
        "kiosk", Interface, Offline, Label.Of("Self-service kiosk", "עמדת שירות עצמי", "کیوسک خدمات", "Kiosk samoobsługowy", "كشك الخدمة الذاتية"), Channel.Kiosk);

    public static IReadOnlyList<Touchpoint> All { get; } =
    [
        Search, Site, Form, Booking, Chat, Hotline, FormsDepartment, Receipt, DecisionEmail, DecisionLetter, Reminder, Appointment, TicketMachine, Counter, Kiosk,
    ];

    /// <summary>Where people serve.</summary>
    public static IReadOnlySet<Id<Touchpoint>> Services { get; } = All.Where(t => t.Nature == Service).Select(t => t.Id).ToHashSet();

    public static IReadOnlyList<ChannelDefinition> Channels { get; } =
    [
        Define(Channel.Web, Label.Of("Web", "אינטרנט", "وب", "Internet", "الويب")),
        Define(Channel.App, Label.Of("App", "יישומון", "برنامهٔ تلفن همراه", "Aplikacja", "التطبيق")),
        Define(Channel.Chat, Label.Of("Chat", "צ׳אט", "گفت‌وگوی برخط", "Czat", "الدردشة")),
        Define(Channel.Phone, Label.Of("Phone", "טלפון", "تلفن", "Telefon", "الهاتف")),
        Define(Channel.Email, Label.Of("E-mail", "דואר אלקטרוני", "ایمیل", "E-mail", "البريد الإلكتروني")),
        Define(Channel.Letter, Label.Of("Letter", "מכתב", "نامه", "List", "الرسائل البريدية")),
        Define(Channel.Sms, Label.Of("Text message", "מסרון", "پیامک", "SMS", "الرسائل النصية")),
        Define(Channel.Store, Label.Of("In person", "פנים אל פנים", "حضوری", "Osobiście", "الحضور الشخصي")),
        Define(Channel.Kiosk, Label.Of("Machine on site", "מכשיר בלשכה", "دستگاه در دفتر", "Automat na miejscu", "جهاز في المكتب")),
    ];

    private static Touchpoint Make(string id, TouchpointNature nature, Presence presence, LocalizedText name, params Channel[] channels) =>
        new Touchpoint(id).WithName(name).WithNature(nature).WithPresence(presence).WithChannels(channels);

    private static ChannelDefinition Define(Channel channel, LocalizedText name) => new ChannelDefinition(channel, name).WithPresence(channel.UsualPresence);
}
