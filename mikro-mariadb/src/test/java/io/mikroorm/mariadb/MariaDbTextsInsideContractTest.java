// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.TextsInsideContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbTextsInsideContractTest extends TextsInsideContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
