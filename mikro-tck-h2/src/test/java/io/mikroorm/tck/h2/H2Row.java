// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.jdbc.JdbcRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads values in H2's own types. */
final class H2Row extends JdbcRow {

    @Override
    public boolean getBoolean(int column) {
        return readBoolean(column);
    }

    /** Through an offset, years far away would not come back. */
    @Override
    public @Nullable Instant getInstant(int column) {
        return readObject(column, Instant.class);
    }
}
