// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlInheritanceOfFieldsContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
