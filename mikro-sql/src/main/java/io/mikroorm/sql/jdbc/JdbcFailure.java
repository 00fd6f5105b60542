// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/** Carries a driver's exception out of {@link JdbcRow} and {@link JdbcValueSink} to the session, which translates it. */
final class JdbcFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    JdbcFailure(SQLException failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
