// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.ForeignKeyWordsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbForeignKeyWordsContractTest extends ForeignKeyWordsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
