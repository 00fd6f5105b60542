// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.RequestContextContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlRequestContextContractTest extends RequestContextContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
