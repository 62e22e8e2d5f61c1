//! The line: `Sources → Site → Plan → sink`. Whoever reads this file knows the program.

use crate::check::{self, Known, Need};
use crate::diag::{Diagnostic, Levels, Notes};
use crate::format::{Counts, Cut, Desk, Job, Made, Make, Take, Wave, package, print};
use crate::output::{Committed, Sink};
use crate::plan::{self, Plan};
use crate::press::{FontOptions, Press};
use crate::site::{self, Options, Site};
use crate::source::{self, Sources};
use crate::text::{Digest, Hasher, Route, Tag};
use crate::theme::{Theme, config::ThemeConfig};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// What is asked of the line.
#[derive(Clone, Debug, Default)]
pub struct Want {
    /// What of the site depends on the command line.
    pub options: Options,
    /// Which part of it is made.
    pub cut: Cut,
    /// Where to look for fonts that the theme's folder lacks.
    pub fonts: Option<PathBuf>,
    /// Which findings stop it, where the site does not say.
    pub strictness: Strictness,
    /// The names of all findings, so that a misspelled one in `site.yaml` is noticed.
    pub codes: BTreeSet<&'static str>,
}

/// Which warnings are errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// None.
    #[default]
    Usual,
    /// Those about facts: a number that is old or that nobody confirmed.
    Strict,
    /// All.
    DenyWarnings,
}

/// A part of the line, for progress and for the times at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Reading the sources.
    Read,
    /// Making a site of them.
    Resolve,
    /// Looking at it.
    Check,
    /// Making files.
    Make,
    /// Putting them in place.
    Commit,
}

/// Somebody who watches the line at work. Time is theirs: the line has no clock.
pub trait Watch: Sync {
    /// A stage begins; it has so many steps, if that is known.
    fn begin(&self, stage: Stage, steps: usize);
    /// One step is done.
    fn step(&self);
}

/// What the line did.
pub struct Done {
    /// The site, for the places of findings and for counts.
    pub desk: Arc<Desk>,
    /// All findings, in order.
    pub notes: Notes,
    /// Their levels.
    pub levels: Levels,
    /// How many jobs of each kind there were.
    pub counts: BTreeMap<Counts, usize>,
    /// What the sink did; `None` when findings stopped the line.
    pub committed: Option<Committed>,
}

/// The line stopped before there was a site.
pub struct Stopped {
    /// What was read, for the places of findings.
    pub sources: Sources,
    /// Why.
    pub notes: Notes,
}

/// Runs the whole line from the folder `root` into the sink that `open` opens. Nothing is put in place when a finding
/// stops it.
///
/// # Errors
/// When there is no site in `root`, or its settings cannot be used.
pub fn run(
    root: &Path,
    want: &Want,
    watch: &dyn Watch,
    open: impl FnOnce() -> Result<Box<dyn Sink>, Diagnostic>,
) -> Result<Done, Stopped> {
    let Ready { desk, mut notes, levels } = begin(root, want, watch)?;
    watch.begin(Stage::Check, 0);
    notes.extend(check(&desk, want));
    let plan = plan::draw(&desk, &want.cut).take(&mut notes);
    let counts = plan.jobs.iter().fold(BTreeMap::new(), |mut counts, job| {
        *counts.entry(job.counts).or_default() += 1;
        counts
    });
    let mut committed = None;
    if !levels.stops(&notes) {
        let made = open().map_err(|note| Notes::from_iter([note])).and_then(|sink| {
            notes.extend(make(&plan, &*sink, watch)?);
            watch.begin(Stage::Commit, 0);
            if levels.stops(&notes) { Ok(None) } else { sink.commit().map(Some).map_err(|n| Notes::from_iter([n])) }
        });
        match made {
            Ok(done) => committed = done,
            Err(more) => notes.extend(more),
        }
    }
    notes.sort();
    Ok(Done { desk, notes, levels, counts, committed })
}

/// The first part of the line: what was read, resolved, and put on a desk.
pub struct Ready {
    /// The site and its tools.
    pub desk: Arc<Desk>,
    /// What was found so far.
    pub notes: Notes,
    /// Their levels.
    pub levels: Levels,
}

/// Runs the first part of the line, for those who want one thing of a site.
///
/// # Errors
/// As [`run`].
pub fn prepare(root: &Path, want: &Want) -> Result<Ready, Stopped> {
    struct Nobody;
    impl Watch for Nobody {
        fn begin(&self, _: Stage, _: usize) {}
        fn step(&self) {}
    }
    begin(root, want, &Nobody)
}

fn begin(root: &Path, want: &Want, watch: &dyn Watch) -> Result<Ready, Stopped> {
    let stopped = |note| Stopped { sources: Sources::default(), notes: Notes::from_iter([note]) };
    watch.begin(Stage::Read, 0);
    let read = source::read_tree(root).map_err(stopped)?;
    let mut notes = read.notes;
    watch.begin(Stage::Resolve, 0);
    let site = site::resolve(read.value, &want.options).map_err(|(sources, notes)| Stopped { sources, notes })?;
    let levels = levels(&site.value, want.strictness);
    let desk = Arc::new(desk(site.take(&mut notes), want, &mut notes));
    Ok(Ready { desk, notes, levels })
}

/// Looks at a site, as every build does.
#[must_use]
pub fn check(desk: &Desk, want: &Want) -> Notes {
    check::run(&desk.site, &known(desk, want))
}

fn levels(site: &Site, strictness: Strictness) -> Levels {
    let levels = site.config.levels();
    match strictness {
        Strictness::Usual => levels,
        Strictness::Strict => levels.deny_family("fact"),
        Strictness::DenyWarnings => levels.deny_warnings(),
    }
}

/// Puts the site and its tools on one desk.
fn desk(site: Site, want: &Want, notes: &mut Notes) -> Desk {
    let theme = Theme::load(&site.sources, &site.config.theme).take(notes);
    let prints = want.cut.has_format("print") && !site.pieces.is_empty();
    let press = if prints { press(&site, want, notes) } else { None };
    let words = words(&site);
    let mut ground = Hasher::new();
    ground.add(env!("CARGO_PKG_VERSION")).add(env!("HANDBILL_SOURCES"));
    ground.add(&site.config.base_url).add(&site.config.exit_url).add(site.config.source.as_str());
    site.config.urgent.iter().for_each(|(key, _)| _ = ground.add(key));
    for (_, file) in site.sources.under("content/data/").chain(site.sources.under("content/media/")) {
        ground.add(&file.path).add_digest(file.digest());
    }
    Desk { ground: ground.finish(), theme, press, fonts: want.fonts.clone(), words, site }
}

fn press(site: &Site, want: &Want, notes: &mut Notes) -> Option<Press> {
    let config = match ThemeConfig::read(&site.sources, &site.config.theme) {
        Ok(config) => config,
        Err(note) => {
            notes.push(note);
            return None;
        }
    };
    let options = FontOptions { dir: want.fonts.clone(), ..FontOptions::default() };
    Some(Press::new(&site.sources, &site.config.theme, &config, &options))
}

/// The digest of each language's words, with those of the languages that it falls back to.
fn words(site: &Site) -> BTreeMap<Tag, Digest> {
    let own = |tag: &Tag, hasher: &mut Hasher| {
        let folder = format!("locales/{tag}/");
        for (_, file) in site.sources.under(&folder).filter(|(_, file)| !file.path.ends_with("stamps.yaml")) {
            hasher.add(&file.path).add_digest(file.digest());
        }
    };
    site.locales
        .iter()
        .map(|locale| {
            let mut hasher = Hasher::new();
            own(locale.tag(), &mut hasher);
            for tag in locale.fallbacks() {
                own(tag, &mut hasher);
            }
            (locale.tag().clone(), hasher.finish())
        })
        .collect()
}

fn known(desk: &Desk, want: &Want) -> Known {
    let need = |required| if required { Need::Required } else { Need::Optional };
    let components = desk.theme.components().iter().map(|(name, spec)| {
        let args = spec.arguments.iter().map(|(arg, spec)| (arg.clone(), need(spec.required)));
        (name.clone(), args.collect())
    });
    Known { components: components.collect(), pieces: print::shapes(), codes: want.codes.clone() }
}

/// The files of a sink as jobs see them.
struct Held<'a>(&'a dyn Sink);

impl Made for Held<'_> {
    fn size(&self, route: &Route) -> Option<u64> {
        self.0.size(route)
    }

    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes> {
        self.0.read(route, take)
    }

    fn holds(&self, _: &Route) -> bool {
        true
    }
}

/// Makes the files that the sink does not hold already, wave by wave.
fn make(plan: &Plan, sink: &dyn Sink, watch: &dyn Watch) -> Result<Notes, Notes> {
    watch.begin(Stage::Make, plan.jobs.len());
    let mut warnings = Notes::new();
    for wave in Wave::ALL {
        let jobs: Vec<&Job> = plan.jobs.iter().map(Arc::as_ref).filter(|job| job.wave == wave).collect();
        let results = each(&jobs, |job| {
            let result = one(job, plan.inputs(job), sink);
            watch.step();
            (&job.route, result)
        });
        let mut errors = Notes::new();
        let mut failed = BTreeSet::new();
        for (route, result) in results {
            match result {
                Ok(notes) => warnings.extend(notes),
                Err(notes) => {
                    errors.extend(notes);
                    failed.insert(route);
                }
            }
        }
        if !errors.is_empty() {
            errors.extend(package::unmade(&plan.bundles, &failed));
            errors.extend(warnings);
            return Err(errors);
        }
    }
    Ok(warnings)
}

/// How many bytes of stack a thread has that makes files: the typesetter nests deeply.
pub const STACK: usize = 64 << 20;

/// Calls `work` with each item, on as many threads as the pool has that this is called in; the answers in the order of the items.
///
/// Each thread is a pool by itself. In a common one, a thread that waits for a part of its file would begin another file
/// meanwhile, and in that one another: dozens of documents would lie in memory, each on top of the last.
fn each<'a, T: Sync, U: Send>(items: &'a [T], work: impl Fn(&'a T) -> U + Sync) -> Vec<U> {
    let threads = rayon::current_num_threads().min(items.len());
    let shares = Shares::new(items.len(), threads);
    let turn = |own: usize| {
        let mut done = Vec::new();
        while let Some(at) = shares.next(own) {
            done.push((at, work(&items[at])));
        }
        done
    };
    // Where no more threads can be had, this one does it all.
    let alone = |own: usize| match rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build() {
        Ok(pool) => pool.install(|| turn(own)),
        Err(_) => turn(own),
    };
    let mut done: Vec<(usize, U)> = std::thread::scope(|scope| {
        let alone = &alone;
        let threads: Vec<_> = (0..threads).map(|own| scope.spawn(move || alone(own))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, Vec<(usize, U)>>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().flat_map(join).collect()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Which items are left to each thread. A thread makes neighbours one after the other, because what was measured for one ink or
/// sheet of a piece holds for the next; from the end of its share, so that others can take from the beginning.
struct Shares(Mutex<Vec<Range<usize>>>);

impl Shares {
    fn new(items: usize, threads: usize) -> Self {
        let edge = |thread: usize| items * thread / threads.max(1);
        Self(Mutex::new((0..threads).map(|thread| edge(thread)..edge(thread + 1)).collect()))
    }

    /// The next item for a thread. When its own are done, it takes over half of what the busiest has left.
    fn next(&self, own: usize) -> Option<usize> {
        let mut shares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shares[own].is_empty() {
            let most = (0..shares.len()).max_by_key(|at| shares[*at].len())?;
            let rest = shares[most].clone();
            let half = rest.start + rest.len().div_ceil(2);
            shares[most].start = half;
            shares[own] = rest.start..half;
        }
        shares[own].next_back()
    }
}

fn one(job: &Job, inputs: Digest, sink: &dyn Sink) -> Result<Notes, Notes> {
    if sink.keep(&job.route, inputs) {
        return Ok(Notes::new());
    }
    match &job.make {
        Make::Whole(make) => {
            let made = make(&Held(sink))?;
            sink.put(&job.route, inputs, &made.value).map_err(|note| Notes::from_iter([note]))?;
            Ok(made.notes)
        }
        Make::Pieces(write) => sink.write(&job.route, inputs, &mut |draft| write(&Held(sink), draft)),
    }
}
