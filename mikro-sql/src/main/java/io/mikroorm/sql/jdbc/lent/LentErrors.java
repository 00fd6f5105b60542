// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc.lent;

import io.mikroorm.exception.TransactionStateException;

/** The sentences about connections that are lent. Codes 4217 and 4218. */
final class LentErrors {

    private LentErrors() {}

    static TransactionStateException notYours(String call) {
        return new TransactionStateException(
                4217,
                "The connection is lent, and " + call
                        + " would change what its owner, the entity manager, goes by. Begin, commit and roll back with em.transactional(…), in which"
                        + " the connection is that of the transaction; settings belong to the data source.");
    }

    static TransactionStateException isOver(String call) {
        return new TransactionStateException(
                4218,
                "The connection was lent for some work, which is over, or it was closed in it, so " + call
                        + " comes too late. Read what you need within the work.");
    }
}
