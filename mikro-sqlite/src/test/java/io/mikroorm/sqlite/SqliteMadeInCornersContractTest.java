// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteMadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
