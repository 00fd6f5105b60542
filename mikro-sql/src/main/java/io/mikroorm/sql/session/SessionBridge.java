// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.session.StoreSession;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.bridge.SqlBridge;
import io.mikroorm.sql.jdbc.ConnectionLoan;
import io.mikroorm.sql.platform.SqlPlatform;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leads statements of another library into the unit of work that an entity manager speaks for at that time. */
final class SessionBridge implements SqlBridge {

    private final SqlEntityManager em;
    private final Supplier<StoreSession> sessions;

    SessionBridge(SqlEntityManager em, Supplier<StoreSession> sessions) {
        this.em = em;
        this.sessions = sessions;
    }

    @Override
    public SqlPlatform platform() {
        return DefaultSqlEntityManager.statements(sessions.get()).platform();
    }

    @Override
    public EntityMetadata metadata(Class<?> type) {
        return sessions.get().metadata(type);
    }

    @Override
    public @Nullable String schema() {
        return em.getSchema();
    }

    @Override
    public ConnectionLoan borrow() {
        StoreSession session = sessions.get();
        session.flushBefore(null);
        return DefaultSqlEntityManager.statements(session).borrow();
    }
}
