// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.sql.jdbc.ConnectionLoan;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Tells the entity manager of the statements that jOOQ sends, and jOOQ which exception they fail with. */
final class SentStatements implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    /** By which the statement is known to the events about it. */
    private static final Object SENT = new Object();

    private final transient LentConnections connections;

    SentStatements(LentConnections connections) {
        this.connections = connections;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        ConnectionLoan.Sent sent = sent(context);
        if (sent == null) {
            return;
        }
        if (context.batchQueries().length > 1 || context.batchMode() != ExecuteContext.BatchMode.NONE) {
            sent.times(Math.max(1, context.batchQueries().length));
        }
        Query query = context.query();
        if (query != null && sent.showsValues()) {
            sent.values(query.getBindValues());
        }
    }

    private ConnectionLoan.@Nullable Sent sent(ExecuteContext context) {
        if (context.data(SENT) instanceof ConnectionLoan.Sent known) {
            return known;
        }
        ConnectionLoan loan = connections.last();
        if (loan == null) {
            return null;
        }
        ConnectionLoan.Sent sent = loan.sends(text(context));
        context.data(SENT, sent);
        return sent;
    }

    private static String text(ExecuteContext context) {
        String sql = context.sql();
        return sql == null ? String.join("; ", context.batchSQL()) : sql;
    }

    @Override
    public void exception(ExecuteContext context) {
        SQLException failure = context.sqlException();
        if (failure == null) {
            return;
        }
        ConnectionLoan.Sent sent = sent(context);
        if (sent != null) {
            context.exception(sent.failed(failure));
        }
    }

    @Override
    public void end(ExecuteContext context) {
        if (context.data(SENT) instanceof ConnectionLoan.Sent sent) {
            sent.done(rows(context));
        }
    }

    private static long rows(ExecuteContext context) {
        Result<?> result = context.result();
        if (result != null) {
            return result.size();
        }
        if (context.batchMode() != ExecuteContext.BatchMode.NONE) {
            return Arrays.stream(context.batchRows()).filter(rows -> rows > 0).sum();
        }
        return Math.max(0, context.rows());
    }
}
