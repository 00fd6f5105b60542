// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.jooq.JooqFragmentsContract;
import io.mikroorm.jooq.JooqHierarchiesContract;
import io.mikroorm.jooq.JooqMappingsContract;
import io.mikroorm.jooq.JooqStatementsContract;
import io.mikroorm.jooq.JooqTablesContract;
import io.mikroorm.jooq.JooqValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import org.junit.jupiter.api.Nested;

/** jOOQ on H2. */
class JooqOnH2Test {

    private static final SqlTckDriver DRIVER = new H2TckDriver();

    @Nested
    class Statements extends JooqStatementsContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }

    @Nested
    class Tables extends JooqTablesContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }

    @Nested
    class Values extends JooqValuesContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }

    @Nested
    class Fragments extends JooqFragmentsContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }

    @Nested
    class Mappings extends JooqMappingsContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }

    @Nested
    class Hierarchies extends JooqHierarchiesContract {
        @Override
        protected SqlTckDriver driver() {
            return DRIVER;
        }
    }
}
