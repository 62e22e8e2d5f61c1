//! One fact, and how each medium writes it.

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A telephone number.
    Phone,
    /// A number that takes text messages.
    Sms,
    /// An address for mail.
    Email,
    /// A web address.
    Url,
}

impl FactKind {
    /// The last part of the fact's name, and what themes call it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Url => "url",
        }
    }
}

/// A number or an address: what people read, and what a device opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// `<contact>-<kind>`, for example `victimlink-phone`.
    pub name: String,
    /// What it is.
    pub kind: FactKind,
    /// As people read it; always left to right.
    pub shown: String,
    /// `tel:`, `sms:`, `mailto:` or `https:` (RFC 3966, RFC 5724, RFC 6068).
    pub href: String,
}

/// The zeros of scripts in use. Decimal digits of a script stand in a row of ten, in order.
const ZEROS: &[char] =
    &['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];

/// The value of a decimal digit of any script as ASCII, `None` for what is no digit. A number in text is looked for in
/// every script, since a translator's keyboard may write Arabic or Devanagari digits.
#[must_use]
pub fn latin_digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    if c < '٠' {
        return None;
    }
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10).filter(|_| value < 10)
    })
}
