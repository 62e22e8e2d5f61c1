//! The names of languages in CLDR.

use icu::experimental::displaynames::multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter};
use icu::experimental::displaynames::{DisplayNamesOptions, DisplayNamesPreferences};
use icu::experimental::provider::Baked;
use icu::locale::Locale;
use icu_provider::prelude::{
    DataError, DataMarker, DataPayload, DataProvider, DataRequest, DataResponse, DataResponseMetadata,
};

/// The names that one language has for others.
pub(super) struct CldrNames {
    languages: LanguageDisplayNames,
    full: LocaleDisplayNamesFormatter,
}

/// [`Lenient`] never fails.
const ALWAYS: &str = "missing data are empty";

impl CldrNames {
    /// The names in `locale`.
    pub(super) fn new(locale: &Locale) -> Self {
        let preferences = DisplayNamesPreferences::from(locale);
        let options = DisplayNamesOptions::default();
        Self {
            languages: LanguageDisplayNames::try_new_unstable(&Lenient, preferences, options).expect(ALWAYS),
            full: LocaleDisplayNamesFormatter::try_new_unstable(&Lenient, preferences, options).expect(ALWAYS),
        }
    }

    /// The name of `other`, when CLDR has it.
    pub(super) fn of(&self, other: &Locale) -> Option<String> {
        // Asked first, because the formatter gives a language that it does not know its code for a name.
        self.languages.of(other.id.language)?;
        Some(self.full.of(other).into_owned())
    }
}

/// ICU4X's data, where a table that a language lacks is an empty one. ICU4X 2.4 by itself has no names at all for a
/// language that has none for variants (`pa`, `ur`, `ps`), and in debug builds reports it on standard error.
struct Lenient;

impl<M> DataProvider<M> for Lenient
where
    M: DataMarker,
    M::DataStruct: Default,
    Baked: DataProvider<M>,
{
    fn load(&self, mut request: DataRequest<'_>) -> Result<DataResponse<M>, DataError> {
        request.metadata.silent = true;
        Ok(Baked.load(request).unwrap_or_else(|_| DataResponse {
            metadata: DataResponseMetadata::default(),
            payload: DataPayload::from_owned(M::DataStruct::default()),
        }))
    }
}
