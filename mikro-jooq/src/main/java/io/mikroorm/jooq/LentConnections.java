// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.sql.bridge.SqlBridge;
import io.mikroorm.sql.jdbc.ConnectionLoan;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Gives jOOQ the connection of the entity manager for each statement, and takes it back behind it. */
final class LentConnections implements ConnectionProvider {

    private final SqlBridge bridge;
    private final Deque<ConnectionLoan> loans = new ArrayDeque<>(2);

    LentConnections(SqlBridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public Connection acquire() {
        ConnectionLoan loan = bridge.borrow();
        loans.push(loan);
        return loan.connection();
    }

    @Override
    public void release(Connection connection) {
        for (Iterator<ConnectionLoan> all = loans.iterator(); all.hasNext(); ) {
            ConnectionLoan loan = all.next();
            if (loan.connection() == connection) {
                all.remove();
                loan.close();
                return;
            }
        }
    }

    /** What was lent last and not given back; null where nothing is. */
    @Nullable
    ConnectionLoan last() {
        return loans.peek();
    }
}
