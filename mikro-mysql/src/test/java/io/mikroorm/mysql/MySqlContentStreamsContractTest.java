// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentStreamsContract;

class MySqlContentStreamsContractTest extends ContentStreamsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
