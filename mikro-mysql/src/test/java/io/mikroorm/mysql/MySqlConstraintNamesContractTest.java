// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.ConstraintNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlConstraintNamesContractTest extends ConstraintNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
