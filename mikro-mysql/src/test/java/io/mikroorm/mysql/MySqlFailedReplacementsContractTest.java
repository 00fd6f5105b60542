// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.FailedReplacementsContract;

class MySqlFailedReplacementsContractTest extends FailedReplacementsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
