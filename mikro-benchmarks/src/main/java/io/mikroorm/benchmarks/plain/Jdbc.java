// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** JDBC by hand, without a unit of work. */
public final class Jdbc implements SqlWay {

    /** For the service loader. */
    public Jdbc() {}

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return null;
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Contender open(SqlDatabase database, Work work) throws SQLException {
        return new JdbcContender(database);
    }
}
