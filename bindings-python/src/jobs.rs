//! Work on many rows: other Python threads run meanwhile, several threads of ours may share it, the
//! caller is told how far it is, and Ctrl-C ends it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use pyo3::prelude::*;
use suqiu::Fault;

use crate::fault::{caught, raise};

/// Rows that are worked on between two looks at the progress.
pub(crate) const BLOCK: usize = 65_536;
/// How often signals are looked at.
const WATCH: Duration = Duration::from_millis(20);

/// How work is done.
pub(crate) struct Jobs<'a> {
    pub(crate) threads: usize,
    /// Called with the rows done and all rows.
    pub(crate) progress: Option<&'a Py<PyAny>>,
}

struct Shared<I> {
    tasks: Mutex<I>,
    done: AtomicUsize,
    stop: AtomicBool,
    /// The fault of the first task that has one: tasks are begun in their order.
    fault: Mutex<Option<(usize, Fault)>>,
}

impl<T, I: Iterator<Item = (usize, (usize, T))>> Shared<I> {
    fn work(&self, on: &impl Fn(T) -> Result<(), Fault>) {
        while !self.stop.load(Ordering::Relaxed) {
            let next = lock(&self.tasks).next();
            let Some((at, (rows, task))) = next else {
                return;
            };
            match caught(|| on(task)) {
                Ok(()) => {
                    self.done.fetch_add(rows, Ordering::Relaxed);
                }
                Err(fault) => {
                    let mut known = lock(&self.fault);
                    if known.as_ref().is_none_or(|(known, _)| at < *known) {
                        *known = Some((at, fault));
                    }
                    self.stop.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs<'_> {
    /// Does tasks, each with the number of its rows.
    pub(crate) fn run<T: Send>(
        &self,
        py: Python<'_>,
        tasks: Vec<(usize, T)>,
        on: impl Fn(T) -> Result<(), Fault> + Sync,
    ) -> PyResult<()> {
        let total: usize = tasks.iter().map(|(rows, _)| rows).sum();
        let threads = self.threads.clamp(1, tasks.len().max(1));
        let single = tasks.len() <= 1;
        let shared = Shared {
            tasks: Mutex::new(tasks.into_iter().enumerate()),
            done: AtomicUsize::new(0),
            stop: AtomicBool::new(false),
            fault: Mutex::new(None),
        };
        py.detach(|| {
            if single {
                shared.work(&on);
                return Ok(());
            }
            thread::scope(|scope| {
                let main = thread::current();
                let spawn = |_| {
                    let (shared, on, main) = (&shared, &on, main.clone());
                    scope.spawn(move || {
                        shared.work(on);
                        main.unpark();
                    })
                };
                let workers: Vec<_> = (0..threads).map(spawn).collect();
                let mut told = 0;
                let mut watched = Ok(());
                while workers.iter().any(|worker| !worker.is_finished()) {
                    thread::park_timeout(WATCH);
                    if watched.is_ok() {
                        let done = shared.done.load(Ordering::Relaxed);
                        watched = self.watch(&mut told, done, total);
                        if watched.is_err() {
                            shared.stop.store(true, Ordering::Relaxed);
                        }
                    }
                }
                watched
            })
        })?;
        let fault = lock(&shared.fault).take();
        if let Some((_, fault)) = fault {
            return Err(raise(py, &fault));
        }
        self.tell(py, total, total)
    }

    fn watch(&self, told: &mut usize, done: usize, total: usize) -> PyResult<()> {
        Python::attach(|py| {
            py.check_signals()?;
            // The last word is said after all work is done.
            if done > *told && done < total {
                *told = done;
                self.tell(py, done, total)?;
            }
            Ok(())
        })
    }

    fn tell(&self, py: Python<'_>, done: usize, total: usize) -> PyResult<()> {
        match self.progress {
            Some(progress) => progress.call1(py, (done, total)).map(|_| ()),
            None => Ok(()),
        }
    }
}

/// Columns of answers in blocks, so that each can be written on its own.
pub(crate) fn split<T>(mut column: &mut [T], rows: impl Iterator<Item = usize>) -> Vec<&mut [T]> {
    let mut parts = Vec::new();
    for rows in rows {
        let (part, rest) = column.split_at_mut(rows.min(column.len()));
        parts.push(part);
        column = rest;
    }
    parts
}
