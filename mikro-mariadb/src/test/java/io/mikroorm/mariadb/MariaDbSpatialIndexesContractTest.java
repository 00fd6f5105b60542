// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.SpatialIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import org.jspecify.annotations.Nullable;

class MariaDbSpatialIndexesContractTest extends SpatialIndexesContract {

    /** Is written in words of the database. */
    static final class WellKnown extends PlaceType {

        @Override
        protected List<String> around() {
            return List.of("POINT(", " ", ")");
        }

        @Override
        public String written() {
            return "st_geomfromtext(?)";
        }

        @Override
        public String read() {
            return "st_astext(?)";
        }
    }

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }

    @Override
    protected @Nullable Stored stored() {
        return new Stored("point", WellKnown.class, "create spatial index `of_places` on `shop` (`place`)");
    }

    @Override
    protected boolean indexesNulls() {
        return false;
    }
}
