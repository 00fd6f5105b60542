// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentsContract;

class MySqlContentsContractTest extends ContentsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
