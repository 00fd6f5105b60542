// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlMadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
