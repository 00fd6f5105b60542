// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.SelectShape;

/** Refuses what a database has no words for. */
final class BuiltFeatures {

    private BuiltFeatures() {}

    static void check(SelectShape shape, SqlPlatform platform) {
        shape.withInside(each -> checkOne(each.composed(), platform));
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
