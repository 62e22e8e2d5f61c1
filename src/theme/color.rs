//! A colour, and how well it can be told from another.

use std::fmt;

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Color {
    /// Red, green and blue, 0 to 255.
    pub rgb: [u8; 3],
}

impl Color {
    /// Reads `#rrggbb` or `#rgb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return None;
        }
        let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        let single = |at: usize| u8::from_str_radix(digits.get(at..=at)?, 16).ok().map(|digit| digit * 17);
        let rgb = match digits.len() {
            6 => [pair(0)?, pair(2)?, pair(4)?],
            3 => [single(0)?, single(1)?, single(2)?],
            _ => return None,
        };
        Some(Self { rgb })
    }

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.rgb.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The same hue in every other lightness, the nearest first.
    pub fn lightnesses(self) -> impl Iterator<Item = Self> {
        const STEPS: i32 = 256;
        let (hue, saturation, lightness) = self.hsl();
        (1..=STEPS)
            .flat_map(|step| [-step, step])
            .map(move |step| lightness + f64::from(step) / f64::from(STEPS))
            .filter(|lightness| (0.0..=1.0).contains(lightness))
            .map(move |lightness| Self::from_hsl(hue, saturation, lightness))
    }

    /// Hue in sixths of the circle, saturation and lightness from 0 to 1.
    fn hsl(self) -> (f64, f64, f64) {
        let [red, green, blue] = self.rgb.map(|part| f64::from(part) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (lightness, range) = (f64::midpoint(most, least), most - least);
        if range == 0.0 {
            return (0.0, 0.0, lightness);
        }
        let saturation = range / (1.0 - (2.0 * lightness - 1.0).abs());
        let [red_is_most, green_is_most] = [red, green].map(|part| part >= most);
        let hue = if red_is_most {
            ((green - blue) / range).rem_euclid(6.0)
        } else if green_is_most {
            (blue - red) / range + 2.0
        } else {
            (red - green) / range + 4.0
        };
        (hue, saturation, lightness)
    }

    fn from_hsl(hue: f64, saturation: f64, lightness: f64) -> Self {
        let range = (1.0 - (2.0 * lightness - 1.0).abs()) * saturation;
        let middle = range * (1.0 - (hue.rem_euclid(2.0) - 1.0).abs());
        let parts = match hue {
            hue if hue < 1.0 => [range, middle, 0.0],
            hue if hue < 2.0 => [middle, range, 0.0],
            hue if hue < 3.0 => [0.0, range, middle],
            hue if hue < 4.0 => [0.0, middle, range],
            hue if hue < 5.0 => [middle, 0.0, range],
            _ => [range, 0.0, middle],
        };
        let least = lightness - range / 2.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a byte holds")]
        let byte = |part: f64| ((part + least) * 255.0).round().clamp(0.0, 255.0) as u8;
        Self { rgb: parts.map(byte) }
    }
}

/// As `#rrggbb`: CSS and Typst both read it.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
