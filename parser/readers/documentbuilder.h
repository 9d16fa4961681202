#pragma once

// Readers of formats with structure use the same builder as the layout stage.
#include "parser/layout/documentbuilder.h"
