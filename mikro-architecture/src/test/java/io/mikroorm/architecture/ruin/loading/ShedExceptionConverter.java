// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

import java.sql.SQLException;

/** Knows JDBC's exceptions, as converters may. */
public final class ShedExceptionConverter {

    int vendorCode(SQLException e) {
        return e.getErrorCode();
    }
}
