//! The tokens of what is drawn on a page (ISO 32000-1, 7.8.2), in few bytes.

use lopdf::Object;
use lopdf::content::Operation;

/// How many digits after the point a number keeps.
#[derive(Clone, Copy)]
pub(super) struct Digits(pub usize);

impl Digits {
    /// A thousandth of a point, even where what is drawn is scaled a little.
    pub(super) const PLACE: Self = Self(3);
    /// Colours, and the size and slant of what is drawn.
    pub(super) const FINE: Self = Self(5);
}

/// Writes content: each token with a blank before it only where there must be one.
#[derive(Default)]
pub(super) struct Pen {
    /// What is written so far.
    pub out: Vec<u8>,
}

impl Pen {
    /// A token that is written already.
    pub(super) fn token(&mut self, token: &[u8]) {
        let parts = |byte: &u8| b"()<>[]{}/% \n".contains(byte);
        if let (Some(last), Some(first)) = (self.out.last(), token.first())
            && !parts(last)
            && !parts(first)
        {
            self.out.push(b' ');
        }
        self.out.extend_from_slice(token);
    }

    /// A number, with so many digits after its point.
    pub(super) fn number(&mut self, number: f64, digits: Digits) {
        self.token(shortest(number, digits).as_bytes());
    }

    /// An object, its numbers with so many digits.
    pub(super) fn object(&mut self, object: &Object, digits: Digits) {
        match object {
            Object::Null => self.token(b"null"),
            Object::Boolean(true) => self.token(b"true"),
            Object::Boolean(false) => self.token(b"false"),
            Object::Integer(number) => self.token(number.to_string().as_bytes()),
            Object::Real(number) => self.number(f64::from(*number), digits),
            Object::Name(name) => self.name(name),
            Object::String(bytes, _) => self.string(bytes),
            Object::Array(list) => {
                self.token(b"[");
                for object in list {
                    self.object(object, digits);
                }
                self.out.push(b']');
            }
            Object::Dictionary(dict) => {
                self.token(b"<<");
                for (key, value) in dict {
                    self.name(key);
                    self.object(value, digits);
                }
                self.out.extend_from_slice(b">>");
            }
            // Content holds neither.
            Object::Stream(_) | Object::Reference(_) => {}
        }
    }

    fn name(&mut self, name: &[u8]) {
        self.out.push(b'/');
        for byte in name {
            if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
                self.out.push(*byte);
            } else {
                self.out.extend_from_slice(format!("#{byte:02X}").as_bytes());
            }
        }
    }

    /// The bytes as they are: numbers of glyphs are two bytes each, and every other way of writing them is twice as long.
    fn string(&mut self, bytes: &[u8]) {
        self.out.push(b'(');
        for byte in bytes {
            match byte {
                b'(' | b')' | b'\\' => self.out.extend_from_slice(&[b'\\', *byte]),
                // A bare one would be read as the end of a line.
                b'\r' => self.out.extend_from_slice(b"\\r"),
                byte => self.out.push(*byte),
            }
        }
        self.out.push(b')');
    }

    /// An operation after its operands.
    pub(super) fn operation(&mut self, operation: &Operation) {
        let name = operation.operator.as_str();
        for (n, operand) in operation.operands.iter().enumerate() {
            let digits = match name {
                "m" | "l" | "c" | "v" | "y" | "re" | "w" | "d" | "Td" | "TJ" => Digits::PLACE,
                "cm" | "Tm" if n > 3 => Digits::PLACE,
                _ => Digits::FINE,
            };
            self.object(operand, digits);
        }
        self.token(name.as_bytes());
    }
}

/// A number of hundredths without noughts that say nothing.
pub(super) fn short(number: f64) -> String {
    shortest(number, Digits(2))
}

fn shortest(number: f64, Digits(digits): Digits) -> String {
    let long = format!("{number:.digits$}");
    let short = if long.contains('.') { long.trim_end_matches('0').trim_end_matches('.') } else { &long };
    let (sign, rest) = short.strip_prefix('-').map_or(("", short), |rest| ("-", rest));
    match rest.strip_prefix("0.") {
        Some(rest) => format!("{sign}.{rest}"),
        None if rest == "0" => "0".to_owned(),
        None => short.to_owned(),
    }
}
