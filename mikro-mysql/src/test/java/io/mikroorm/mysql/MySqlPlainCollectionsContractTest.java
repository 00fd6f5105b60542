// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

class MySqlPlainCollectionsContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
