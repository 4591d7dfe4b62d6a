// SPDX-License-Identifier: EPL-2.0
/**
 * Days on which something must be done, as iCalendar (RFC 5545).
 *
 * <p>{@link dk.landskab.report.calendar.NoticeCalendar} promises a calendar that any program reads, whose bytes are a
 * function of its input, and in which an event keeps its identity from run to run, so that reading it again changes
 * events and doubles none.
 */
package dk.landskab.report.calendar;
