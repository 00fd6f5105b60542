// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlMadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
