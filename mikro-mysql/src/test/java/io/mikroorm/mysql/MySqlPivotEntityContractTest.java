// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.PivotEntityContract;

class MySqlPivotEntityContractTest extends PivotEntityContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
