// SPDX-License-Identifier: MIT
package io.mikroorm.sql.bridge;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.jdbc.ConnectionLoan;
import io.mikroorm.sql.platform.SqlPlatform;
import org.jspecify.annotations.Nullable;

/**
 * An entity manager as a library sees it that writes SQL and sends it by itself. What it asks for is that of the unit of work which the entity manager speaks for at that
 * time, so one that is global leads to that of the request. As little thread-safe as the entity manager.
 */
public interface SqlBridge {

    /** What the database is: its name and form, and who reads and writes values of its columns. */
    SqlPlatform platform();

    /** What is known about an entity; an error where the class is none. */
    EntityMetadata metadata(Class<?> type);

    /** The schema of tables whose own is open; null where the entity manager is for none. */
    @Nullable
    String schema();

    /**
     * Lends the connection of the transaction, or outside of one a connection on which each statement commits by itself. Flushes before, if the mode asks for it, as it may
     * be for statements about any entity. What is lent is to be closed; with the transaction it ends at the latest.
     */
    ConnectionLoan borrow();
}
