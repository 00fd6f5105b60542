// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.plain.IdealContender;
import io.mikroorm.benchmarks.plain.JdbcContender;
import io.mikroorm.benchmarks.plain.SqliteLibrary;
import io.mikroorm.benchmarks.replay.ReplayDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Who does the work. */
public enum Way {
    /** JDBC by hand, without a unit of work. */
    JDBC,
    /** A unit of work by hand, without a library. */
    IDEAL,
    /** Ours, with generated hydration. */
    MIKRO,
    /** Ours, by reflection. */
    REFLECTIVE;

    /** A contender that has its rows before it. Nothing else reads them. */
    public Contender open(Ground ground) throws SQLException {
        return switch (this) {
            case JDBC -> new JdbcContender(connect(ground));
            case IDEAL -> new IdealContender(connect(ground));
            case MIKRO -> MikroContender.open(ground, false);
            case REFLECTIVE -> MikroContender.open(ground, true);
        };
    }

    private static Connection connect(Ground ground) throws SQLException {
        return ground == Ground.REPLAY ? new ReplayDatabase(Library.books()).getConnection() : SqliteLibrary.open();
    }
}
