// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentsContract;

class MariaDbContentsContractTest extends ContentsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
