// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/** Refuses to begin transactions: the unit of work would not hear of them. */
final class ForeignTransactions implements TransactionProvider {

    @Override
    public void begin(TransactionContext context) {
        throw JooqErrors.foreignTransaction();
    }

    @Override
    public void commit(TransactionContext context) {
        throw JooqErrors.foreignTransaction();
    }

    @Override
    public void rollback(TransactionContext context) {
        // There is none; what is thrown is why.
    }
}
