// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.SpatialIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PostgreSqlSpatialIndexesContractTest extends SpatialIndexesContract {

    /** Is written in words of the database. */
    static final class Pair extends PlaceType {

        @Override
        protected List<String> around() {
            return List.of("(", ",", ")");
        }

        @Override
        public String written() {
            return "cast(? as point)";
        }

        @Override
        public String read() {
            return "cast(? as text)";
        }
    }

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }

    @Override
    protected @Nullable Stored stored() {
        return new Stored("point", Pair.class, "using gist (\"place\")");
    }

    @Override
    protected boolean indexesNulls() {
        return true;
    }
}
