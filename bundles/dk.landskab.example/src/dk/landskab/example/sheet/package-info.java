// SPDX-License-Identifier: EPL-2.0

/**
 * The notation in which the examples are written: steps of tables.
 *
 * <pre>
 * step 2025-09-15T09:30:00+02:00 What was done
 * &gt; More about it.
 *
 * include shared/catalogue.txt
 * file own/systems.landskab Title of the file
 *
 * table Application @own.app. hosting=VENDOR
 * id   | name   | owner @own.unit. | lifecycle.activeFrom | data(role:data!@own.data.)
 * a    | System | it               | 2020-01-01           | MASTER:case; READS:=dk.data.person
 *
 * set own.app.a lifecycle.endOfLife=2028-12-31
 * unset own.app.a aliases
 * remove own.app.b
 *
 * library four-phases
 * text own/booking.acq own/texts/booking.acq
 * </pre>
 *
 * <ul>
 * <li>A table names a class; {@code @} gives what goes before its ids, {@code feature=value} what holds for all rows. A
 * row whose id is known changes that object, in the features it fills; else it makes one, in the file named last, or
 * in the object that {@code in} names, whose id then begins its own.</li>
 * <li>A column names a feature, with a dot for what a single contained object holds, and {@code @} with what goes
 * before the ids in it; {@code =} before an id means that it is whole. {@code *} stands for all ids with that
 * beginning, {@code !} takes one out.</li>
 * <li>A column whose name ends with {@code *} makes a row of each of its ids; {@code {column}} in other cells is then
 * the name of what the id means, {@code {column.id}} the id as written.</li>
 * <li>A column with parentheses makes contained objects: what stands between the colons goes into the features named
 * there, {@code !} marks the one that ends the id. {@code feature=value} after a semicolon holds for all of them.</li>
 * <li>Many ids and literals have commas between them, many texts and contained objects semicolons.</li>
 * <li>{@code text} makes a file of a text that stands in the examples under the second path; {@code library} one of a
 * process that ships with the product, where adopting it would write it.</li>
 * </ul>
 *
 * <p>Ids may be used before they are defined within a step, not beyond. A text that cannot be understood is a fault of
 * the product: {@link dk.landskab.example.sheet.BadSheet} names the file and the line.
 */
package dk.landskab.example.sheet;
