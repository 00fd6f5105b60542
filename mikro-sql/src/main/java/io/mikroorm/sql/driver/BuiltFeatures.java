// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.plan.BuiltWritePlanner;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.type.Storage;

/** Refuses what a database has no words for. */
final class BuiltFeatures {

    private BuiltFeatures() {}

    static void check(SelectShape shape, SqlPlatform platform) {
        shape.withInside(each -> checkOne(each.composed(), platform));
    }

    static void check(BuiltWrite write, SqlPlatform platform) {
        write.withInside(each -> checkOne(each.composed(), platform));
        if (write.returning().isEmpty()) {
            return;
        }
        Feature feature = write instanceof BuiltWrite.Update
                ? Feature.UPDATES_RETURNING
                : write instanceof BuiltWrite.Delete ? Feature.DELETES_RETURNING : Feature.RETURNING;
        if (!platform.dialect().supports(feature)) {
            throw BuiltWriteErrors.noReturning(write, platform.name());
        }
    }

    /** What a database does in its own way with writes. */
    static BuiltWritePlanner.Habits habits(Dialect dialect) {
        return new BuiltWritePlanner.Habits(
                dialect.supports(Feature.SIMULTANEOUS_ASSIGNMENTS),
                dialect.supports(Feature.READS_OF_WRITTEN_TABLES),
                !dialect.workedOut().containsKey(Storage.DECIMAL),
                dialect.supports(Feature.TRUNCATE));
    }

    private static void checkOne(Composed composed, SqlPlatform platform) {
        if (!composed.distinctOn().isEmpty()) {
            require(Feature.DISTINCT_ON, "distinctOn(…)", platform);
        }
        if (composed.derived().stream().anyMatch(Composed.Derived::lateral)) {
            require(Feature.LATERAL_JOINS, "A lateral join", platform);
        }
    }

    private static void require(Feature feature, String what, SqlPlatform platform) {
        if (!platform.dialect().supports(feature)) {
            throw new ValidationException(
                    5218,
                    what + " is not there on " + platform.name()
                            + ". Say it by a window: rowNumber().partitionBy(…) in a query that is joined.");
        }
    }
}
