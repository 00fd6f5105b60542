// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.TextsInsideContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlTextsInsideContractTest extends TextsInsideContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }

    @Override
    protected String explained(String statement) {
        return "explain format=tree " + statement;
    }
}
