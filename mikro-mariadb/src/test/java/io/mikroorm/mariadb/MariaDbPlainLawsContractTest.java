// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainLawsContract;

class MariaDbPlainLawsContractTest extends PlainLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
