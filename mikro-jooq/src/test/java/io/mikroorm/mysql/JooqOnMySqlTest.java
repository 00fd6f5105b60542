// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.jooq.JooqFragmentsContract;
import io.mikroorm.jooq.JooqHierarchiesContract;
import io.mikroorm.jooq.JooqMappingsContract;
import io.mikroorm.jooq.JooqStatementsContract;
import io.mikroorm.jooq.JooqTablesContract;
import io.mikroorm.jooq.JooqValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import org.junit.jupiter.api.Nested;

/** jOOQ on MySQL. */
class JooqOnMySqlTest {

    private static final SqlTckDriver DRIVER = new MySqlTckDriver();

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
