// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * That a query locks the rows it finds until the end of the transaction.
 *
 * @param strength what others may still do
 * @param patience what is done about rows that others have locked
 * @param of the aliases of the tables whose rows are locked; none for all tables. A database that cannot choose locks all
 */
public record Lock(Strength strength, Patience patience, List<String> of) {

    /** Takes a copy. */
    public Lock {
        of = List.copyOf(of);
    }

    /** What others may still do with the rows. */
    public enum Strength {
        /** Read them, and lock them in the same way. */
        SHARE,
        /** Read them without a lock. */
        UPDATE
    }

    /** What is done about rows that others have locked. */
    public enum Patience {
        /** They are waited for. */
        WAIT,
        /** The query fails. */
        NO_WAIT,
        /** They are left out. */
        SKIP_LOCKED
    }
}
