// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.UniqueDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlUniqueDocumentsContractTest extends UniqueDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }

    @Override
    protected String serial() {
        return "facts.made.serial(40)";
    }
}
