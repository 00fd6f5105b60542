// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ScalarRefsContract;

class MySqlScalarRefsContractTest extends ScalarRefsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
