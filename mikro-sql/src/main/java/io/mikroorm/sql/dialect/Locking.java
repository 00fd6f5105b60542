// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/**
 * How a query locks the rows that it finds: words at its end. A database whose words stand elsewhere overrides the renderer.
 *
 * @param write the words of a lock that others wait for
 * @param read the words of a lock that others may hold too
 * @param ofTables whether {@code of t} says which table's rows are locked; without, those of all joined tables are
 * @param noWait whether {@code nowait} fails where others have locked
 * @param skipLocked whether {@code skip locked} leaves out what others have locked
 */
public record Locking(String write, String read, boolean ofTables, boolean noWait, boolean skipLocked) {

    /** No locks of rows: a transaction that writes holds the whole database, and the clause is left out. */
    public static final Locking NONE = new Locking("", "", false, false, false);

    /** {@code for update of t skip locked}, {@code for share of t nowait}. */
    public static final Locking FOR_UPDATE = new Locking("for update", "for share", true, true, true);

    /** Whether there are locks of rows at all. */
    public boolean isSupported() {
        return !write.isEmpty();
    }

    /** Whether there is a lock that others may hold too. */
    public boolean isShared() {
        return !read.equals(write);
    }

    /** The same with other words for a lock that others may hold too. */
    public Locking withRead(String words) {
        return new Locking(write, words, ofTables, noWait, skipLocked);
    }

    /** The same, locking the rows of all joined tables always. */
    public Locking withoutTables() {
        return new Locking(write, read, false, noWait, skipLocked);
    }

    /** The same, always waiting for what others have locked. */
    public Locking withoutChoice() {
        return new Locking(write, read, ofTables, false, false);
    }
}
