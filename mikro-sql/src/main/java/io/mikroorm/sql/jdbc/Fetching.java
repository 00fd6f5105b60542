// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

/**
 * How a JDBC driver is brought to fetch the rows of a long result while they are asked for, instead of all at once.
 *
 * @param size the fetch size that the statement is given: a number of rows, or what else the driver takes it for; 0 for none
 * @param apart whether such a query has a connection of its own outside of a transaction
 * @param inTransaction whether the driver does so in a transaction only, which it has begun or was told of
 * @param exclusive whether the connection runs no other statement until the last row has come
 */
public record Fetching(int size, boolean apart, boolean inTransaction, boolean exclusive) {

    /** The database makes each row when it is asked for it, or the driver has them all anyway: nothing is to be said. */
    public static final Fetching STEPPED = new Fetching(0, false, false, false);

    /** So many rows at a time, on a connection of their own. */
    public static Fetching parts(int size) {
        return new Fetching(size, true, false, false);
    }

    /** The same, but in a transaction only. */
    public Fetching onlyInTransaction() {
        return new Fetching(size, apart, true, exclusive);
    }

    /** The same, but with nothing else meanwhile. */
    public Fetching onlyAlone() {
        return new Fetching(size, apart, inTransaction, true);
    }
}
