// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A unit of work by hand, without a library. */
public final class Ideal implements SqlWay {

    /** For the service loader. */
    public Ideal() {}

    @Override
    public String name() {
        return "ideal";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return switch (work) {
            case RECORDS, UPSERT, STREAM -> "manages nothing: as jdbc";
            case ARTICLES -> NOT_WRITTEN;
            default -> null;
        };
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Contender open(SqlDatabase database, Work work) throws SQLException {
        return new IdealContender(database);
    }
}
