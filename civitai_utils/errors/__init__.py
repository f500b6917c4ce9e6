"""Every error a user can meet: one class a code, a closed list, each with what the user can do; a file a subject.

These modules import nothing of the project. Foreign exceptions are turned into these once, at the door where they
enter (the client for HTTP, the transfer for downloads, the part file for the disk). ``docs/errors.md`` shows the
table; a test keeps both equal.

    RemakeError
      InputError           what was given cannot be used
      SiteError            Civitai did not give what was asked
      DownloadError        a file could not be fetched, proven or placed
      WorkflowError        the image was read, but no right workflow can be built
      HostError            ComfyUI (or the request to it) is the problem
"""

from .base import RemakeError, all_errors
from .of_download import (
    AccessRefused,
    DiskFull,
    DownloadDisabled,
    DownloadError,
    DownloadQuota,
    EarlyAccess,
    FileGone,
    FolderNotWritable,
    FolderUnknown,
    HashMismatch,
    LoginRequired,
    ModelArchived,
    NotAModelFile,
    NothingToDownload,
    NotOnSite,
    PickleRefused,
    SizeMismatch,
    TransferStalled,
    UnsafeFile,
    WrongContent,
)
from .of_host import (
    ComfyUnreachable,
    ContentTypeRefused,
    HostError,
    HostNameUnknown,
    ModelsFolderMissing,
    OriginRefused,
    PromptRejected,
    TaskUnknown,
)
from .of_input import (
    ChoiceNeeded,
    FileNameRefused,
    HostNotListed,
    ImageFileUnreadable,
    InputError,
    KeyMalformed,
    LocalFileUnknown,
    ReferenceUnreadable,
    ReferenceUnsupported,
)
from .of_site import (
    ImageNotFound,
    ImageWithoutRecipe,
    KeyRefused,
    ModelNotFound,
    RegionBlocked,
    SiteAnswerUnreadable,
    SiteBlocked,
    SiteBusy,
    SiteError,
    SiteUnreachable,
)
from .of_workflow import (
    CheckpointMissing,
    ClosedModel,
    FamilyUnknown,
    FamilyUnsupported,
    MediaUnsupported,
    ParameterMissing,
    WorkflowError,
)

__all__ = [
    "AccessRefused",
    "CheckpointMissing",
    "ChoiceNeeded",
    "ClosedModel",
    "ComfyUnreachable",
    "ContentTypeRefused",
    "DiskFull",
    "DownloadDisabled",
    "DownloadError",
    "DownloadQuota",
    "EarlyAccess",
    "FamilyUnknown",
    "FamilyUnsupported",
    "FileGone",
    "FileNameRefused",
    "FolderNotWritable",
    "FolderUnknown",
    "HashMismatch",
    "HostError",
    "HostNameUnknown",
    "HostNotListed",
    "ImageFileUnreadable",
    "ImageNotFound",
    "ImageWithoutRecipe",
    "InputError",
    "KeyMalformed",
    "KeyRefused",
    "LocalFileUnknown",
    "LoginRequired",
    "MediaUnsupported",
    "ModelArchived",
    "ModelNotFound",
    "ModelsFolderMissing",
    "NotAModelFile",
    "NotOnSite",
    "NothingToDownload",
    "OriginRefused",
    "ParameterMissing",
    "PickleRefused",
    "PromptRejected",
    "ReferenceUnreadable",
    "ReferenceUnsupported",
    "RegionBlocked",
    "RemakeError",
    "SiteAnswerUnreadable",
    "SiteBlocked",
    "SiteBusy",
    "SiteError",
    "SiteUnreachable",
    "SizeMismatch",
    "TaskUnknown",
    "TransferStalled",
    "UnsafeFile",
    "WorkflowError",
    "WrongContent",
    "all_errors",
]
