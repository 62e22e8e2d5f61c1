//! Short cards in nine scripts.

use serde_json::{Value, json};

pub(super) struct Sample {
    pub tag: &'static str,
    pub title: &'static str,
    sentence: &'static str,
    inside: &'static str,
    bullets: [&'static str; 3],
    /// Before and after each of the two numbers.
    closing: [&'static str; 3],
    pub scan: &'static str,
    pub draft: &'static str,
}

pub(super) const NUMBER: &str = "1-800-563-0808";

impl Sample {
    pub fn find(tag: &str) -> &'static Self {
        SAMPLES.iter().find(|sample| sample.tag == tag).unwrap()
    }

    pub fn is_rtl(&self) -> bool {
        matches!(self.tag, "ar" | "ur")
    }

    pub fn panels(&self) -> Vec<Value> {
        let items: Vec<Value> = self.bullets.iter().map(|text| json!([para(&[words(text)])])).collect();
        let [a, b, c] = self.closing;
        let numbers = [words(a), strong(&fact("911")), words(b), strong(&fact("1-833-900-1010")), words(c)];
        vec![
            json!([heading(1, self.title), para(&[words(self.sentence)]), para(&[strong(&fact(NUMBER))])]),
            json!([
                heading(2, self.inside),
                { "t": "list", "ordered": false, "start": 1, "items": items },
                para(&numbers),
            ]),
        ]
    }
}

pub(super) fn words(text: &str) -> Value {
    json!({ "t": "text", "v": text })
}

pub(super) fn heading(level: u8, text: &str) -> Value {
    json!({ "t": "heading", "level": level, "c": [words(text)] })
}

pub(super) fn para(inlines: &[Value]) -> Value {
    json!({ "t": "para", "c": inlines })
}

pub(super) fn fact(number: &str) -> Value {
    json!({ "t": "fact", "v": number, "href": format!("tel:{number}"), "kind": "phone" })
}

fn strong(inline: &Value) -> Value {
    json!({ "t": "strong", "c": [inline] })
}

pub(super) static SAMPLES: &[Sample] = &[
    Sample {
        tag: "en",
        title: "Rights at work",
        sentence: "Free help, in your language, day and night.",
        inside: "You have rights",
        bullets: ["Has someone kept your passport?", "Do you get little or no pay?", "Are you afraid to leave?"],
        closing: ["In danger now: ", ". Day or night: ", "."],
        scan: "Scan to read in your language",
        draft: "draft translation",
    },
    Sample {
        tag: "ar",
        title: "حقوقك في العمل",
        sentence: "مساعدة مجانية بلغتك ليلًا ونهارًا.",
        inside: "لك حقوق",
        bullets: ["هل أخذ أحد جواز سفرك؟", "هل أجرك قليل أو لا أجر لك؟", "هل تخاف أن تترك العمل؟"],
        closing: ["في خطر الآن: ", ". ليلًا ونهارًا: ", "."],
        scan: "امسح الرمز لتقرأ بلغتك",
        draft: "ترجمة أولية",
    },
    Sample {
        tag: "ur",
        title: "کام پر حقوق",
        sentence: "مفت مدد، آپ کی زبان میں، دن رات۔",
        inside: "آپ کے حقوق ہیں",
        bullets: ["کیا کسی نے پاسپورٹ رکھ لیا ہے؟", "کیا اجرت کم ہے یا نہیں ملتی؟", "کیا آپ کو چھوڑنے سے ڈر لگتا ہے؟"],
        closing: ["ابھی خطرہ: ", "۔ دن رات: ", "۔"],
        scan: "اپنی زبان میں پڑھنے کے لیے اسکین کریں",
        draft: "ترجمے کا مسودہ",
    },
    Sample {
        tag: "pa",
        title: "ਕੰਮ ’ਤੇ ਹੱਕ",
        sentence: "ਮੁਫ਼ਤ ਮਦਦ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ, ਦਿਨ-ਰਾਤ।",
        inside: "ਤੁਹਾਡੇ ਹੱਕ ਹਨ",
        bullets: ["ਕੀ ਕਿਸੇ ਨੇ ਪਾਸਪੋਰਟ ਰੱਖ ਲਿਆ ਹੈ?", "ਕੀ ਤਨਖ਼ਾਹ ਘੱਟ ਮਿਲਦੀ ਹੈ?", "ਕੀ ਛੱਡਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?"],
        closing: ["ਹੁਣੇ ਖ਼ਤਰਾ: ", "। ਦਿਨ-ਰਾਤ: ", "।"],
        scan: "ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਨ ਲਈ ਸਕੈਨ ਕਰੋ",
        draft: "ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ",
    },
    Sample {
        tag: "th",
        title: "สิทธิในที่ทำงาน",
        sentence: "ช่วยฟรี ในภาษาของคุณ ทั้งกลางวันและกลางคืน",
        inside: "คุณมีสิทธิ",
        bullets: ["มีคนยึดหนังสือเดินทางไหม", "ได้ค่าจ้างน้อยหรือไม่ได้เลยไหม", "คุณกลัวที่จะออกไปไหม"],
        closing: ["อันตรายตอนนี้: ", " ทุกเวลา: ", ""],
        scan: "สแกนเพื่ออ่านในภาษาของคุณ",
        draft: "ฉบับร่าง",
    },
    Sample {
        tag: "zh-Hant",
        title: "工作權益",
        sentence: "免費協助，可用您的語言，24小時開放。",
        inside: "您有權利",
        bullets: ["有人扣留您的護照嗎？", "您只有很少工資嗎？", "您害怕離開嗎？"],
        closing: ["現在有危險：", "。不論日夜：", "。"],
        scan: "掃描，用您的語言閱讀",
        draft: "譯文草稿",
    },
    Sample {
        tag: "ko",
        title: "일터에서의 권리",
        sentence: "밤낮으로, 내 언어로, 무료로 도와드립니다.",
        inside: "나에게는 권리가 있습니다",
        bullets: ["누군가 내 여권을 돌려주지 않나요?", "일해도 임금이 적거나 없나요?", "떠나기가 두려운가요?"],
        closing: ["지금 위험하면: ", ". 밤낮으로: ", "."],
        scan: "스캔하면 내 언어로 읽을 수 있습니다",
        draft: "번역 초안",
    },
    Sample {
        tag: "ti",
        title: "መሰላት ኣብ ስራሕ",
        sentence: "ነጻ ሓገዝ፣ ብቋንቋኹም፣ ለይትን መዓልትን።",
        inside: "መሰላት ኣለኩም",
        bullets: ["ፓስፖርትኩም ዝሓዘ ሰብ ኣሎ ዶ?", "ብውሑድ ደሞዝ ትሰርሑ ዶ?", "ክትከዱ ትፈርሑ ዶ?"],
        closing: ["ሕጂ ኣብ ሓደጋ፦ ", "። ለይቲ ወይ መዓልቲ፦ ", "።"],
        scan: "ብቋንቋኹም ንምንባብ ስካን ግበሩ",
        draft: "ንድፊ ትርጉም",
    },
    Sample {
        tag: "ta",
        title: "வேலையில் உரிமைகள்",
        sentence: "உங்கள் மொழியில் இலவச உதவி, இரவும் பகலும்.",
        inside: "உங்களுக்கு உரிமை உண்டு",
        bullets: ["கடவுச்சீட்டை யாராவது வைத்துள்ளார்களா?", "சம்பளம் குறைவா, இல்லையா?", "வெளியேறப் பயமா?"],
        closing: ["இப்போது ஆபத்து: ", ". இரவும் பகலும்: ", "."],
        scan: "உங்கள் மொழியில் படிக்க ஸ்கேன் செய்யவும்",
        draft: "வரைவு",
    },
];
